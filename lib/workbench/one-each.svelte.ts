// State that views and commands of a workbench share, and that no view takes with it.

/**
 * Gives a function that makes a value when it is first asked for with a key, and the same one from then on. What is
 * derived in it stays alive: made while a component is being made, it would otherwise end with that component.
 */
export function oneEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const made = outliving(() => make(key));
    known.set(key, { value: made });
    return made;
  };
}

function outliving<Value>(make: () => Value): Value {
  const made: Value[] = [];
  $effect.root(() => {
    made.push(make());
  });
  // The root has just run.
  return made[0] as Value;
}
