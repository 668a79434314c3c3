// npm start [-- --port 5000]: installs and builds what is missing or out of date, then serves.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import util from 'node:util';
import { isBuilt } from './build.mjs';
import { install } from './install.mjs';
import { listen, siteServer } from './site.mjs';

const { values } = util.parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 4173);

if (!install()) process.exit(1);
if (!isBuilt('build')) {
	console.log('Building the site …');
	const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit', env: atRoot() });
	if (status !== 0) process.exit(1);
}

const server = siteServer('build');
const free = await listen(server, port);
console.log(`\nBackstep is at http://localhost:${free}  (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => process.exit(0));
}

function atRoot() {
	const env = { ...process.env };
	delete env.BASE_PATH;
	delete env.BUILD_DIR;
	return env;
}
