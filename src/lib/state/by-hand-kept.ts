import * as v from 'valibot';
import { inTab, stored } from './stored';

const Schema = v.object({
	/** The run, as the text after # says it without changes by hand. */
	run: v.string(),
	/** The changes by hand that were set aside, written as in an address. */
	edits: v.string()
});

/** What was set aside to look at the original run. */
export type Aside = v.InferOutput<typeof Schema>;

/** It is kept as long as the tab is open. */
export const keptAside = stored('backstep:aside', Schema, { where: inTab });
