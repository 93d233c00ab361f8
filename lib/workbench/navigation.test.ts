import { expect, it } from 'vitest';
import { Navigation } from './navigation';

const pdf = (reveal?: string) => ({ editor: 'pdf', key: 'a', ...(reveal === undefined ? {} : { reveal }) });
const code = { editor: 'code', key: 'c' };

it('goes back over editors and places, and forward again', () => {
  const history = new Navigation();
  for (const input of [pdf(), code, pdf('f1')]) history.visited(input);
  expect(history.step(-1)).toEqual(code);
  expect(history.step(-1)).toEqual(pdf());
  expect(history.step(-1)).toBeNull();
  expect(history.step(1)).toEqual(code);
});

it('forgets what lay ahead when somebody goes elsewhere', () => {
  const history = new Navigation();
  for (const input of [pdf(), code]) history.visited(input);
  history.visited(history.step(-1));
  history.visited(pdf('f2'));
  expect(history.step(1)).toBeNull();
  expect(history.step(-1)).toEqual(pdf());
});

it('goes back to where a reader was scrolled to when it was left', () => {
  const history = new Navigation();
  history.visited(pdf());
  history.placeNow = () => pdf('@3:0.5');
  history.visited(pdf('f1'));
  expect(history.step(-1)).toEqual(pdf('@3:0.5'));
});

it('keeps the newest places only, and no place twice in a row', () => {
  const history = new Navigation();
  for (let index = 0; index < 80; index += 1) {
    history.visited(pdf(String(index)));
    history.visited(pdf(String(index)));
  }
  let steps = 0;
  while (history.step(-1) !== null) steps += 1;
  expect(steps).toBe(49);
});
