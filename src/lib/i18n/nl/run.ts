import type { run as en } from '../en/run';

export const run: typeof en = {
	computing: (percent) => `Bezig met rekenen: ${percent}\u202f%`,
	steps: (computed, steps) => `${computed} van de ${steps} stappen`,
	waiting: (step) => `Stap ${step} wordt berekend …`,
	stopped: (step) => `Berekend tot en met stap ${step}.`,
	progress: 'Het deel van de training dat berekend is',
	cancel: 'Stoppen',
	goOn: 'Doorgaan',

	overflows: (step, where, what, value) =>
		`*De getallen van deze training lopen over* (overflow). Bij stap ${step} (${where}) wordt ${what} ${value}.`,
	show: 'Toon die stap',
	smaller: (rate) => `Probeer α = ${rate}`,
	close: 'Sluiten'
};
