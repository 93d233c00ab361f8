// Serves the sample articles on loopback, as a journal's site would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, resolve } from 'node:path';

const mediaTypes = { '.html': 'text/html; charset=utf-8', '.pdf': 'application/pdf' };

/** Gives the address of the server and what stops it. */
export async function serveSample() {
  const server = createServer((request, response) => {
    // Only file names of the one folder: no path can lead out of it.
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const mediaType = mediaTypes[extname(name)];
    const content =
      mediaType === undefined ? Promise.resolve(null) : readFile(resolve('public/sample', name));
    content
      .catch(() => null)
      .then((bytes) => {
        response.writeHead(bytes === null ? 404 : 200, { 'content-type': mediaType ?? 'text/plain' });
        response.end(bytes ?? 'Not found');
      });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(closed);
      }),
  };
}
