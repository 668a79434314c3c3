import { fitListing, methodListing, type Line, type LineKey } from '$lib/explain/listing';
import type { Problem } from '$lib/experiment/problem';
import type { Kind } from '../../kind';
import { inWords } from '../any-of';
import type { BlanksAsked } from '../../asked';
import type { Sight } from '../../question';
import type { Setting } from '../../setting';
import { gapsOf, type CodeGap, type Gaps, type Part } from './gaps';

const PARTS: readonly Part[] = ['fit', 'fit', 'forward', 'backward', 'backward', 'update'];
const MOST_GAPS = 3;

/** Of fit(), the part that goes over samples. */
const FIRST: LineKey = 'sample';

function listingOf(part: Part, problem: Problem, layer: number): readonly Line[] {
	if (part !== 'fit') return methodListing(part, problem, layer);
	const lines = fitListing(problem);
	return lines.slice(
		lines.findIndex(({ key }) => key === FIRST),
		-1
	);
}

/** The layers that a part may speak of: softmax has no slope of each neuron. */
const layersFor = (part: Part, { layers }: Problem): readonly number[] =>
	[...layers.keys()].filter((l) => part !== 'backward' || layers[l]!.activation !== 'softmax');

/** Where the code pane has those lines: at a step of the first sample that runs them. */
function sightOf(part: Part, layer: number, { timeline, epoch }: Setting): Sight {
	const kind = part === 'fit' ? 'sample' : part;
	const shows = timeline.schedule.stepOf({ kind, epoch, batch: 0, position: 0, layer });
	return { shows, selection: null };
}

/** Gaps in the code of the code pane. */
export const blanks: Kind = (setting, draw) => {
	const { problem } = setting;
	// With one sample, much of fit() comes to the same.
	const single = problem.samples.inputs.length === 1;
	const part = draw.pick(single ? PARTS.filter((one) => one !== 'fit') : PARTS);
	const layers = layersFor(part, problem);
	if (layers.length === 0) return null;
	const layer = draw.pick(layers);
	const lines = listingOf(part, problem, layer);
	const gaps = gapsOf(part, problem);
	const possible = lines.filter(({ key }) => gaps[key]);
	if (possible.length === 0) return null;
	const chosen = draw
		.shuffled(possible)
		.slice(0, MOST_GAPS)
		.map(({ key }) => key);
	const complete = completed(lines, chosen);
	return {
		kind: 'blanks',
		place: null,
		sight: sightOf(part, layer, setting),
		hides: ['code'],
		prompt: ({ quiz }) => quiz.order.blanks[part],
		hint: ({ quiz }) => quiz.order.blanks.hints[part],
		given: [],
		asked: blanksIn(lines, chosen, gaps),
		solution: inWords(({ quiz }) => quiz.order.blanks.why(complete))
	};
};

/** The lines as code with gaps, where those of the keys are left out. */
export function blanksIn(
	lines: readonly Line[],
	chosen: readonly LineKey[],
	gaps: Gaps
): BlanksAsked {
	const indent = Math.min(...lines.map(({ text }) => text.search(/\S/)));
	const code: string[] = [];
	const left: CodeGap[] = [];
	let piece = '';
	for (const [i, line] of lines.entries()) {
		const text = `${i > 0 ? '\n' : ''}${line.text.slice(indent)}`;
		const gap = chosen.includes(line.key) ? gaps[line.key] : undefined;
		if (!gap) {
			piece += text;
			continue;
		}
		const [answer] = gap.accepts;
		const at = text.lastIndexOf(answer!);
		code.push(piece + text.slice(0, at));
		left.push(gap);
		piece = text.slice(at + answer!.length);
	}
	code.push(piece);
	return { kind: 'blanks', code, gaps: left };
}

/** The chosen lines without a gap, as the solution names them. */
export const completed = (lines: readonly Line[], chosen: readonly LineKey[]): string =>
	lines
		.filter(({ key }) => chosen.includes(key))
		.map(({ text }) => `\`${text.trim()}\``)
		.join(', ');
