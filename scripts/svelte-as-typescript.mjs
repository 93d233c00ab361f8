// Lets the type-aware linter read components as what they are to it.
import { parseForESLint } from 'svelte-eslint-parser';
import ts from 'typescript';

/**
 * Has TypeScript read each `.svelte` file as the script that the Svelte parser makes of it. Read as it stands on disk,
 * a component would change when it is linted, and the whole program would be built anew for each one: four fifths of
 * the time that linting took. What cannot be parsed is read as it is; the linter says what is wrong with it.
 * @param parser the parser of scripts, as the linter is given it
 */
export function readSvelteAsTypeScript(parser) {
  const readFile = ts.sys.readFile.bind(ts.sys);
  ts.sys.readFile = (path, encoding) => {
    const text = readFile(path, encoding);
    return text === undefined || !path.endsWith('.svelte') ? text : (scriptOf(path, text, parser) ?? text);
  };
}

function scriptOf(filePath, text, parser) {
  let script;
  const untyped = {
    ...parser,
    parseForESLint: (code, options) => {
      // The last time it is asked for, the script is complete.
      script = code;
      return parser.parseForESLint(code, { ...options, projectService: false });
    },
  };
  try {
    parseForESLint(text, { filePath, parser: untyped, sourceType: 'module', ecmaVersion: 'latest' });
    return script;
  } catch {
    return undefined;
  }
}
