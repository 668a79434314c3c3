// npm run bench: installs what is missing, measures, prints the tables and writes bench.json.
import '../scripts/node-version.mjs';
import { fileURLToPath } from 'node:url';
import { install } from '../scripts/install.mjs';

if (!install()) process.exit(1);
const { register } = await import('tsx/esm/api');
register({ tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) });
await import('./index');
