// Installs what package-lock.json asks for, once: every command that a newcomer may type first begins here.
// Plain JavaScript without imports from npm: it runs before anything is installed, on Node 20 as well.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
