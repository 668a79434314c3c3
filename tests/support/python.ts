import { spawnSync } from 'node:child_process';
import type { ReferenceCase, WrittenMatrix, WrittenVector } from './cases';
import { expectClose } from './close';

/** What a program prints last. */
export interface Run {
	readonly epochLosses: WrittenVector;
	readonly weights: WrittenMatrix[];
	readonly biases: WrittenVector[];
}

/** The first Python that can import a module: $PYTHON, the one of the path, Debian's; undefined where none can. */
const pythonWith = (module: string): string | undefined =>
	[process.env.PYTHON, 'python3', '/usr/bin/python3'].find(
		(python) => python && spawnSync(python, ['-c', `import ${module}`]).status === 0
	);

/** A Python with nothing installed is enough to read a program. */
export const python = pythonWith('ast');
export const pythonWithNumPy = pythonWith('numpy');
export const pythonWithTorch = pythonWith('torch, numpy');

/** Runs a Python program. Throws what Python says when it fails or warns. */
export function run(program: string, python: string, input = ''): string {
	const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
	const { status, stdout, stderr } = spawnSync(python, ['-c', program], options);
	if (status !== 0 || stderr !== '') throw new Error(stderr || `Python ended with ${status}.`);
	return stdout;
}

export const lastLine = (output: string): Run =>
	JSON.parse(output.trimEnd().split('\n').at(-1)!) as Run;

/** Runs many programs in one Python, each as if it were alone. */
export const runAll = (programs: readonly string[], python: string): Run[] =>
	(JSON.parse(run(EACH, python, JSON.stringify(programs))) as string[]).map(lastLine);

const EACH = `
import contextlib, io, json, sys
outputs = []
for program in json.load(sys.stdin):
  with contextlib.redirect_stdout(io.StringIO()) as output:
    exec(compile(program, 'program', 'exec'), {'__name__': '__main__'})
  outputs.append(output.getvalue())
json.dump(outputs, sys.stdout)
`;

/** What Python says against each program, null where nothing. Runs none of them. */
export const complaints = (programs: readonly string[], python: string): (string | null)[] =>
	JSON.parse(run(READ, python, JSON.stringify(programs))) as (string | null)[];

const READ = `
import ast, json, sys
def complaint(program):
  try: ast.parse(program)
  except SyntaxError as error: return str(error)
json.dump([complaint(program) for program in json.load(sys.stdin)], sys.stdout)
`;

/** Fails unless a run has come to the losses and parameters of the reference. */
export function expectReference(got: Run, { tolerance, epochLosses, final }: ReferenceCase): void {
	expectClose(numbers(got.epochLosses), epochLosses, tolerance, 'epochLosses');
	expectClose(numbers(got.weights), final.weights, tolerance, 'weights');
	expectClose(numbers(got.biases), final.biases, tolerance, 'biases');
}

type Numbers<T> = T extends readonly (infer U)[] ? Numbers<U>[] : number;

/** Written numbers as numbers. */
export const numbers = <T>(written: T): Numbers<T> =>
	(Array.isArray(written) ? written.map(numbers) : Number(written)) as Numbers<T>;
