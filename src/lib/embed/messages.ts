import * as v from 'valibot';

/** Of these messages. It grows when something that was understood is understood differently. */
export const VERSION = 1;

/** By this a message is told from those of other programs. */
const backstep = v.literal('embed');
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const counted = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Shows the text after # of a link. */
const Load = v.object({
	backstep,
	type: v.literal('load'),
	address: v.pipe(v.string(), v.maxLength(2_000_000))
});

/** Goes to a step (`to`), or one press forward or back; by what is chosen in the frame, if nothing else is said. */
const Step = v.object({
	backstep,
	type: v.literal('step'),
	to: v.optional(whole),
	by: v.optional(v.picklist(['neuron', 'layer', 'sample', 'epoch'])),
	direction: v.optional(v.picklist([1, -1]))
});

const Play = v.object({ backstep, type: v.literal('play') });
const Pause = v.object({ backstep, type: v.literal('pause') });

/** What the page around the frame says. */
export const ToFrameSchema = v.variant('type', [Load, Step, Play, Pause]);
export type ToFrame = v.InferOutput<typeof ToFrameSchema>;

/** The frame listens. */
const Ready = v.object({
	backstep,
	type: v.literal('ready'),
	version: v.literal(VERSION),
	language: v.picklist(['en', 'nl'])
});

/** What the frame shows. Everything is counted from 1, as on the screen. */
const State = v.object({
	backstep,
	type: v.literal('state'),
	/** The text after # of a link to it. */
	address: v.string(),
	/** 0 is the start. */
	step: whole,
	steps: whole,
	kind: v.picklist([
		'start',
		'epoch',
		'sample',
		'forward',
		'loss',
		'gradient',
		'backward',
		'update',
		'epoch-end'
	]),
	/** 0 at the start. */
	epoch: whole,
	epochs: counted,
	/** Its place in the order of this epoch; null between samples. */
	sample: v.nullable(counted),
	samples: counted,
	/** Null where a step belongs to none. */
	layer: v.nullable(counted),
	layers: counted,
	/** Done so far. */
	updates: whole,
	/** Of this sample; null until it is computed, and where it is not finite. */
	loss: v.nullable(v.number()),
	playing: v.boolean()
});

/** A question of the quiz in the frame has been answered, shown or skipped. */
const Result = v.object({
	backstep,
	type: v.literal('result'),
	question: counted,
	of: counted,
	/** What was asked, as an address names it: epoch, dz … */
	kind: v.string(),
	right: v.boolean(),
	/** 1 for a right answer, a half after help or a wrong try. */
	points: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	/** Wrong tries. */
	wrong: whole,
	hints: whole,
	/** The answer was shown instead. */
	revealed: v.boolean(),
	skipped: v.boolean()
});

/** A message could not be followed; says why. */
const Failure = v.object({ backstep, type: v.literal('error'), message: v.string() });

/** What the frame says. */
export const FromFrameSchema = v.variant('type', [Ready, State, Result, Failure]);
export type FromFrame = v.InferOutput<typeof FromFrameSchema>;
export type StateMessage = v.InferOutput<typeof State>;
export type ResultMessage = v.InferOutput<typeof Result>;

/** For the JSON Schema, which names them. */
export const DEFINITIONS = {
	load: Load,
	step: Step,
	play: Play,
	pause: Pause,
	ready: Ready,
	state: State,
	result: Result,
	error: Failure
};
