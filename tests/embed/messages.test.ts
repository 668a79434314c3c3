import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as messages from '$lib/embed/messages';
import { readMessage } from '$lib/embed/reading';
import { file, textOf } from '../../scripts/embed-schema.mjs';

const envelope = { backstep: fc.constant('embed' as const) };
const toFrame = fc.oneof(
	fc.record({ ...envelope, type: fc.constant('load' as const), address: fc.string() }),
	fc.record({ ...envelope, type: fc.constant('step' as const), to: fc.nat() }),
	fc.record(
		{
			...envelope,
			type: fc.constant('step' as const),
			by: fc.constantFrom('neuron', 'layer', 'sample', 'epoch'),
			direction: fc.constantFrom(1, -1)
		},
		{ requiredKeys: ['backstep', 'type'] }
	),
	fc.record({ ...envelope, type: fc.constantFrom('play', 'pause') })
);

/** What structured cloning can bring from anywhere. */
const anything = fc.oneof(
	fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true }),
	fc.record({ backstep: fc.anything(), type: fc.anything() }),
	fc.record({ backstep: fc.constant('embed'), type: fc.anything(), to: fc.anything() })
);

describe('a message to the frame', () => {
	test('of a known shape is read as it is', () => {
		fc.assert(
			fc.property(toFrame, (message) => {
				expect(readMessage(message)).toEqual({ kind: 'message', message });
			})
		);
	});

	test('of any other shape is foreign or told to be wrong, and nothing throws', () => {
		fc.assert(
			fc.property(anything, (data) => {
				const reading = readMessage(data);
				if (reading.kind === 'message')
					expect(v.is(messages.ToFrameSchema, reading.message)).toBe(true);
				else expect(v.is(messages.ToFrameSchema, data)).toBe(false);
			}),
			{ numRuns: 1000 }
		);
	});

	test.each([
		[
			{ backstep: 'embed', type: 'jump' },
			{ kind: 'type', type: 'jump' }
		],
		[{ backstep: 'embed' }, { kind: 'type', type: '' }],
		[
			{ backstep: 'embed', type: 'load' },
			{ kind: 'field', type: 'load', field: 'address' }
		],
		[
			{ backstep: 'embed', type: 'step', to: 1.5 },
			{ kind: 'field', type: 'step', field: 'to' }
		],
		[
			{ backstep: 'embed', type: 'step', to: -1 },
			{ kind: 'field', type: 'step', field: 'to' }
		],
		[
			{ backstep: 'embed', type: 'step', by: 'batch' },
			{ kind: 'field', type: 'step', field: 'by' }
		],
		[
			{ backstep: 'embed', type: 'step', to: 3, by: 'layer' },
			{ kind: 'field', type: 'step', field: null }
		],
		[{ backstep: 1, type: 'play' }, { kind: 'foreign' }],
		['play', { kind: 'foreign' }],
		[null, { kind: 'foreign' }]
	])('%j: %j', (data, reading) => {
		expect(readMessage(data)).toEqual(reading);
	});

	test.each(['ready', 'state', 'result', 'error'])(
		'that echoes the frame’s own “%s” is answered by nothing',
		(type) => {
			expect(readMessage({ backstep: 'embed', type })).toEqual({ kind: 'foreign' });
		}
	);
});

describe('the published JSON Schema', () => {
	const published = readFileSync(file, 'utf8');
	const judge = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);

	test('is the one that messages are read by', () => {
		expect(published).toBe(textOf(messages));
	});

	test('accepts every message to the frame, and nothing that is none', () => {
		fc.assert(
			fc.property(toFrame, (message) => {
				expect(judge(message)).toBe(true);
			})
		);
		for (const other of [null, {}, { backstep: 'embed' }, { backstep: 'embed', type: 'jump' }])
			expect(judge(other)).toBe(false);
	});
});
