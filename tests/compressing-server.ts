/** A static server that compresses as a good host does, for measuring what travels. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.css', '.js', '.svg', '.json']);

/** Serves a folder over HTTP, brotli for text; 404 for what is not there. */
export const compressingServer = (folder: string): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const ending = extname(file);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const bytes = readFileSync(file);
    const type = { 'content-type': types[ending] ?? 'application/octet-stream' };
    if (!compressed.has(ending)) return response.writeHead(200, type).end(bytes);
    return response.writeHead(200, { ...type, 'content-encoding': 'br' }).end(brotliCompressSync(bytes));
  });
