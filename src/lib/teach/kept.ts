import * as v from 'valibot';
import { stored } from '$lib/state/stored';
import { asDraft, type Draft } from './draft';

const Schema = v.object({
	draft: v.custom<Draft>((value) => asDraft(value) !== null),
	/** The source as it was typed, where it could not be read. */
	source: v.nullable(v.string())
});

export type Work = Readonly<v.InferOutput<typeof Schema>>;

/** The work in progress, for the next visit. */
export const keptWork = stored('backstep:pack', Schema);
