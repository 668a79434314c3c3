import { comingOf, type Coming } from '$lib/timeline/coming';
import type { Timeline } from '$lib/timeline/timeline';
import type { Granularity } from '$lib/timeline/travel';
import type { Session } from './session.svelte';

/** What was announced, and where. */
interface Announced {
	readonly timeline: Timeline;
	readonly step: number;
	readonly granularity: Granularity;
}

/** Step and Back. With predict-first on, a step is announced before it is taken, so that people can say what it brings. */
export class Steps {
	#announced: Announced | null = $state.raw(null);
	readonly #session: Session;
	readonly #predict: (() => boolean) | null;

	/** @param predict whether steps are announced; null where they never are */
	constructor(session: Session, predict: (() => boolean) | null) {
		this.#session = session;
		this.#predict = predict;
	}

	/** Whether steps can be announced here. */
	get announces(): boolean {
		return this.#predict !== null;
	}

	/** Whether they are. */
	readonly predicting = $derived.by(() => this.#predict?.() ?? false);

	/** The step that has been announced; it is forgotten when somebody goes elsewhere. */
	readonly coming: Coming | null = $derived.by(() => {
		const { timeline, step, waiting } = this.#session;
		const announced = this.#announced;
		if (announced?.timeline !== timeline || announced.step !== step || waiting) return null;
		return this.#comingBy(announced.granularity);
	});

	/** Whether a step is announced and not taken yet. */
	get asks(): boolean {
		return this.coming !== null;
	}

	/** Takes the step that was announced, or announces one, or takes it at once. */
	forward = (granularity: Granularity): void => {
		if (this.coming && this.#announced?.granularity === granularity) this.reveal();
		else if (this.predicting && this.#comingBy(granularity)) this.announce(granularity);
		else this.#session.travel(granularity, 1);
	};

	/** Takes an announcement back, or a step. */
	back = (granularity: Granularity): void => {
		if (this.coming) this.withdraw();
		else this.#session.travel(granularity, -1);
	};

	announce = (granularity: Granularity): void => {
		const { timeline, step } = this.#session;
		this.#announced = { timeline, step, granularity };
	};

	withdraw = (): void => {
		this.#announced = null;
	};

	/** Takes the step that was announced. */
	reveal = (): void => {
		if (this.coming) this.#session.travel(this.#announced!.granularity, 1);
	};

	/** How the announced step was asked for. */
	get announced(): Granularity | null {
		return this.coming ? this.#announced!.granularity : null;
	}

	#comingBy(granularity: Granularity): Coming | null {
		const { schedule, problem, step, selection, waiting } = this.#session;
		return waiting ? null : comingOf(schedule, problem.layers, { step, selection }, granularity);
	}
}
