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
	stands: (epoch, loss) =>
		`*De training staat stil*: vanaf epoch ${epoch} blijft het gemiddelde verlies ${loss}.`,
	flat: (sample, o, t, z, activation) =>
		`Het antwoord op X[${sample}] is ${o}, het doel ${t}; maar bij _z_ = ${z} is *${activation}* vlak (verzadigd): de helling is vrijwel 0, er komt geen schuld door en de fout blijft.`,
	alone:
		'*Softmax* verdeelt 1 over de uitvoerneuronen en één enkel neuron krijgt alles: de uitvoer is altijd 1, wat de gewichten ook zijn. Neem sigmoid, of een uitvoerneuron voor elke klasse.',
	stuck: {
		rate: (rate) =>
			`Meestal is de leersnelheid (hier _α_ = ${rate}) te groot: een paar updates hebben de gewichten te ver weg gegooid. Grote invoer of grote startgewichten kunnen hetzelfde doen.`,
		edited:
			'Daarvoor zijn er getallen met de hand veranderd: kijk of de oorspronkelijke training wel leert.',
		hand: (value, step, rate) =>
			`Bij stap ${step} is een getal met de hand veranderd in ${value}, ver van de andere vandaan: het kan daaraan liggen, of aan de leersnelheid _α_ = ${rate}. Kijk of de training leert zonder die verandering, en met een kleinere leersnelheid.`,
		given: (value, rate) =>
			`Een gewicht of bias had van het begin af de waarde ${value}, ver van wat gebruikelijk is: het kan daaraan liggen, of aan de leersnelheid _α_ = ${rate}. Kijk of de training leert met kleinere waarden, en met een kleinere leersnelheid.`
	},
	show: 'Toon die stap',
	smaller: (rate) => `Probeer α = ${rate}`,
	close: 'Sluiten'
};
