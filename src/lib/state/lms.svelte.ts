import { timespan, type Value } from '$lib/quiz/scorm/cmi';

/** What a learning environment offers to the page it opens (SCORM 1.2, Run-Time Environment, 3.3). */
interface Api {
	readonly LMSInitialize: (parameter: '') => unknown;
	readonly LMSFinish: (parameter: '') => unknown;
	readonly LMSGetValue: (element: string) => unknown;
	readonly LMSSetValue: (element: string, text: string) => unknown;
	readonly LMSCommit: (parameter: '') => unknown;
}

/** Windows above a page that are searched at most. */
const MOST_PARENTS = 7;

/** The learning environment around this page, from when it is opened until it is left. */
export class Lms {
	readonly #api: Api;
	readonly #began: number;
	/** Nothing is taken any more once the page is left. */
	#left = false;
	#failed = $state(false);

	/** @param now milliseconds, as always in this class */
	private constructor(api: Api, now: number) {
		this.#api = api;
		this.#began = now;
	}

	/** Null where a page stands alone, or is not answered. */
	static connect(window: Window, now: number): Lms | null {
		const api = apiAround(window);
		if (!api) return null;
		const lms = new Lms(api, now);
		const begun = lms.#call(() => api.LMSInitialize(''));
		// A page that was reloaded alone may find it begun already.
		return begun || lms.get('cmi.core.lesson_status') !== '' ? lms : null;
	}

	/** Whether what was told last has not been kept. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Empty where it has no such value. */
	get(element: string): string {
		try {
			const value = this.#api.LMSGetValue(element);
			return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
		} catch {
			return '';
		}
	}

	/** What it does not know it leaves alone: most of the data model is optional. */
	tell(values: readonly Value[]): void {
		if (this.#left) return;
		for (const [element, text] of values) this.#call(() => this.#api.LMSSetValue(element, text));
	}

	/** Has it keep what was told. */
	commit = (now: number): void => {
		if (this.#left) return;
		this.tell([['cmi.core.session_time', timespan(now - this.#began)]]);
		this.#failed = !this.#call(() => this.#api.LMSCommit(''));
	};

	/** @param over whether the next visit begins anew and does not go on */
	leave = (now: number, over: boolean): void => {
		if (this.#left) return;
		this.tell([['cmi.core.exit', over ? '' : 'suspend']]);
		this.commit(now);
		this.#left = true;
		this.#call(() => this.#api.LMSFinish(''));
	};

	/** Whether it was done. Some systems give true and not 'true'; one that has gone throws. */
	#call(act: () => unknown): boolean {
		try {
			return String(act()) !== 'false';
		} catch {
			return false;
		}
	}
}

/** The API of a window, of those it stands in, or of the one that opened it. */
function apiAround(window: Window): Api | null {
	return apiAbove(window) ?? (isWindow(window.opener) ? apiAbove(window.opener) : null);
}

function apiAbove(window: Window): Api | null {
	let above = window;
	for (let k = 0; k <= MOST_PARENTS; k++) {
		const api = apiOf(above);
		if (api || above.parent === above) return api;
		above = above.parent;
	}
	return null;
}

function apiOf(window: Window): Api | null {
	try {
		const { API } = window as { readonly API?: unknown };
		return isApi(API) ? API : null;
	} catch {
		// A window of another site shows nothing of itself.
		return null;
	}
}

const isObject = (value: unknown): value is object =>
	(typeof value === 'object' && value !== null) || typeof value === 'function';
const isApi = (value: unknown): value is Api => isObject(value) && 'LMSInitialize' in value;
const isWindow = (value: unknown): value is Window => isObject(value);
