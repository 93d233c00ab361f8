// Scripts that read the data into R and SPSS. Words of the project stand in them only inside quotes, escaped.
import type { DataVariable } from '@/lib/domain/evidence/coding-data';
import { printable } from './printable';

/** Gives an R script that makes a data frame `codings`. */
export function rScript(variables: readonly DataVariable[], file: string): string {
  const classes = variables.map(
    ({ name, kind }) => `  ${name} = "${kind === 'number' ? 'numeric' : 'character'}"`,
  );
  const factors = variables
    .filter(({ values }) => values.length > 0)
    .map(
      ({ name, values }) =>
        `codings$${name} <- factor(codings$${name},\n  levels = ${vector(values.map(({ value }) => value))},\n  labels = ${vector(values.map(({ label }) => label))})`,
    );
  const labels = variables.map(({ name, label }) => `attr(codings$${name}, "label") <- ${inR(label)}`);
  return [
    '# Run in the folder of the data.',
    `codings <- read.csv("${file}", fileEncoding = "UTF-8", na.strings = "", quote = "\\"", colClasses = c(`,
    `${classes.join(',\n')}))`,
    ...factors,
    ...labels,
    '',
  ].join('\n');
}

function vector(texts: readonly string[]): string {
  return `c(${texts.map(inR).join(', ')})`;
}

/** Gives a text as an R string: nothing in it ends the string or begins an escape. */
export function inR(text: string): string {
  const signs = printable(text)
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\"]/g, '\\$&');
  return `"${signs}"`;
}

const longest = { text: 32_767, label: 255, valueLabel: 120 } as const;

/** Gives SPSS syntax that makes a data set; the widths of texts are those of the rows. */
export function spssScript(
  variables: readonly DataVariable[],
  rows: readonly (readonly string[])[],
  file: string,
): string {
  const formats = variables.map(({ name, kind }, at) => {
    const column = rows.map((row) => row[at] ?? '');
    return `  ${name} ${kind === 'number' ? numberFormat(column) : `A${textWidth(column)}`}`;
  });
  const labels = variables.map(({ name, label }) => `  ${name} ${inSpss(label, longest.label)}`);
  const values = variables
    .filter((variable) => variable.values.length > 0)
    .map(
      ({ name, values: all }) =>
        `VALUE LABELS ${name}\n${all.map(({ value, label }) => `  ${inSpss(value, longest.valueLabel)} ${inSpss(label, longest.valueLabel)}`).join('\n')}.`,
    );
  return [
    '* Encoding: UTF-8.',
    '* Set the working directory to the folder of the data first: CD.',
    'SET DECIMAL=DOT.',
    `GET DATA /TYPE=TXT /FILE='${file}' /ENCODING='UTF8' /DELCASE=LINE /DELIMITERS="," /QUALIFIER='"'`,
    '  /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES=',
    `${formats.join('\n')}.`,
    `VARIABLE LABELS\n${labels.join('\n')}.`,
    ...values,
    'EXECUTE.',
    '',
  ].join('\n');
}

function numberFormat(column: readonly string[]): string {
  return column.every((text) => /^-?\d*$/.test(text)) ? 'F12.0' : 'F16.4';
}

/** SPSS counts bytes. */
function textWidth(column: readonly string[]): number {
  const bytes = new TextEncoder();
  const widest = column.reduce((width, text) => Math.max(width, bytes.encode(text).length), 1);
  return Math.min(longest.text, widest);
}

/** Gives a text as an SPSS string of at most so many bytes: nothing in it ends the string. */
export function inSpss(text: string, most: number): string {
  const bytes = new TextEncoder();
  const signs = [...printable(text).replace(/[\s\u0085\u2028\u2029]+/g, ' ')];
  while (bytes.encode(signs.join('')).length > most) signs.pop();
  return `'${signs.join('').replaceAll("'", "''")}'`;
}
