// Pages on loopback: the sample articles, the peers' own pages and pdf.js as it comes from npm.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const roots: readonly (readonly [prefix: string, folder: string])[] = [
  ['/peers/', 'tests/bench/peers'],
  ['/pdfjs/', 'node_modules/pdfjs-dist'],
  ['/', 'public/sample'],
];

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** Serves on a free loopback port until it is closed. */
export async function serveBench(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    void contentOf(path).then((content) => {
      const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
      response.writeHead(content === null ? 404 : 200, { 'content-type': mediaType });
      response.end(content ?? 'Not found');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function contentOf(path: string): Promise<Buffer | null> {
  const root = roots.find(([prefix]) => path.startsWith(prefix));
  if (root === undefined) return null;
  const [prefix, folder] = root;
  return readFile(join(resolve(folder), path.slice(prefix.length))).catch(() => null);
}
