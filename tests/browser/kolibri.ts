import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * A zip shown as Kolibri shows an HTML5 app: from a folder of a host, under its policy, in a frame with a sandbox.
 * Outside source: kolibri/core/content/zip_wsgi.py (add_security_headers), kolibri/plugins/html5_viewer/options.py.
 * @param files the files of the zip
 * @returns the server, and the address of the page with the frame, which takes `?sandbox=`
 */
export async function kolibri(files: Record<string, Uint8Array>): Promise<{ server: Server; player: string }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/player') {
      response.setHeader('content-type', 'text/html');
      return response.end(
        `<!doctype html><title>Player</title><iframe src="/zipcontent/a.zip/index.html" sandbox="${searchParams.get('sandbox')}" width="1320" height="700">`,
      );
    }
    const file = files[pathname.replace('/zipcontent/a.zip/', '')];
    response.setHeader('content-security-policy', "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:");
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    return response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server of the frame has no port');
  return { server, player: `http://127.0.0.1:${address.port}/player` };
}
