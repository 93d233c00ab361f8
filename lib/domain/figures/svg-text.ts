// A scene as the text of an SVG file that needs nothing besides itself.
import type { Scene, Shape, Tone } from './scene';

/** Colours on white paper; words and marks stand out from it, and from each other in grey. */
const onPaper: Readonly<Record<Tone, string>> = {
  ...{ text: '#1f2328', faint: '#59636e', line: '#d1d9e0', plain: '#5b6770', onColour: '#ffffff' },
  ...{ structural: '#1264b3', interaction: '#7b3fb5', person: '#a04b08' },
  ...{ protective: '#15703a', hindering: '#b3261e', mixed: '#6b4fa0', conditional: '#8a6100' },
  ...{ absence: '#5b6770', unstated: '#8b949e' },
};

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function written(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Gives the text of an SVG file: white ground, the title and description for screen readers, each mark with its name. */
export function svgText({ title, description, width, height, ground, marks }: Scene): string {
  const groups = marks.map(
    ({ name, shapes }) => `<g><title>${written(name)}</title>${shapes.map(shapeText).join('')}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Segoe UI, Helvetica, Arial, sans-serif">`,
    `<title>${written(title)}</title><desc>${written(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...ground.map(shapeText),
    ...groups,
    '</svg>',
  ].join('\n');
}

function shapeText(shape: Shape): string {
  const colour = onPaper[shape.tone];
  switch (shape.shape) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="2" fill="${colour}"${full(shape.strength)}/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${colour}"/>`;
    case 'path':
      return shape.width === undefined
        ? `<path d="${shape.path}" fill="${colour}"${full(shape.strength)}/>`
        : `<path d="${shape.path}" fill="none" stroke="${colour}" stroke-width="${shape.width}"${full(shape.strength)}/>`;
    case 'text': {
      const { x, y, anchor, size = 12, isBold = false, angle } = shape;
      const placed = `x="${x}" y="${y}" font-size="${size}" fill="${colour}"`;
      const stands = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
      const turned = angle === undefined ? '' : ` transform="rotate(${angle} ${x} ${y})"`;
      return `<text ${placed}${stands}${isBold ? ' font-weight="600"' : ''}${turned}>${written(shape.text)}</text>`;
    }
  }
}

function full(strength: number | undefined): string {
  return strength === undefined ? '' : ` opacity="${strength}"`;
}
