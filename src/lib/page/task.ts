import type { Snippet } from 'svelte';
import type { AddressNote } from '$lib/experiment/address';

/** What stands beside the network in place of explanation and loss, and what it asks of the rest of the page. */
export interface Task {
	/** Which page this is. */
	readonly here: 'quiz' | 'scorm';
	/** The text after # of this page. */
	readonly hash: string;
	/** The address of what can be presented: this task, or the run. */
	readonly presents: string;
	readonly beside: Snippet;
	/** What it is called on a phone. */
	readonly name: string;
	/** Whether another experiment may be set up; numbers are never changed by hand here. */
	readonly free: boolean;
	/** Whether a question is open, so that everything else stands back. */
	readonly asking: boolean;
	/** What would give an answer away. */
	readonly hides: readonly ('where' | 'rail' | 'code')[];
	/** What is said where something is covered. */
	readonly covered: string;
	/** What its address asked for and could not have. */
	readonly notes: readonly AddressNote[];
	/** Whether data it needs could not be had. */
	readonly unavailable: boolean;
	readonly onretry: () => void;
	readonly onclose: () => void;
}
