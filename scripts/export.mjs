// npm run --silent export -- numpy|pytorch experiment.json: prints a run as a Python program.
import { command } from './cli.mjs';

const LIBRARIES = /** @type {const} */ (['numpy', 'pytorch']);

await command(
	`npm run --silent export -- ${LIBRARIES.join('|')} experiment.json`,
	[LIBRARIES],
	async ({ problem }, [library]) => {
		const { programOf } = await import('../src/lib/export/program');
		const { checkSize } = await import('../src/lib/export/run-size');
		checkSize(problem, 'result');
		return [programOf(problem, /** @type {typeof LIBRARIES[number]} */ (library))];
	}
);
