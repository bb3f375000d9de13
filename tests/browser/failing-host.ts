/** A host that can change, slow down, break and be cut off: a copy of the built site, served on a port of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { listFiles, versionOf } from '../../src/offline/kept/kept-files.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PORTAL = '<!doctype html><title>Wi-Fi</title><h1>Identifiez-vous</h1>';

export type Fault = 'truncated' | 'portal' | 'lost' | 'cut';

export class FailingHost {
  readonly folder = mkdtempSync(join(tmpdir(), 'host-'));
  /** The addresses asked for, in order. */
  asked: string[] = [];
  /** Is nobody answered? */
  down = false;
  /** After so many answers, the host stops in the middle of things: the requests that follow wait for ever. */
  answersLeft = Infinity;
  faults = new Map<string, Fault>();
  #server = createServer((request, response) => this.#answer(new URL(request.url ?? '/', 'http://x').pathname, response));

  constructor() {
    cpSync('dist', this.folder, { recursive: true });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  start(): Promise<void> {
    return new Promise((ready) => this.#server.listen(0, '127.0.0.1', ready));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts a newer version of the site on the host: every page of `under` has another title. Its day is `day`. */
  publish(day: string, under: RegExp, mark: string): void {
    const list = listFiles(this.folder, day);
    for (const { path } of list.files.filter((file) => under.test(file.path))) {
      const file = join(this.folder, path, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', `<title>${mark} `));
    }
    const newer = listFiles(this.folder, day);
    writeFileSync(join(this.folder, 'offline/files.json'), JSON.stringify(newer));
    writeFileSync(join(this.folder, 'offline/version.json'), JSON.stringify(versionOf(newer)));
  }

  #answer(path: string, response: ServerResponse): void {
    const fault = this.faults.get(path);
    if (this.down || fault === 'cut') return void response.destroy();
    this.asked.push(path);
    if (this.answersLeft <= 0) return;
    this.answersLeft -= 1;
    if (fault === 'portal') return void response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
    const file = join(this.folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    if (fault === 'lost' || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(fault === 'truncated' ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
}
