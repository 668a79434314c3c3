import type { PredictWords } from '../predict';

export const predict: PredictWords = {
	heading: 'Wat komt er nu?',
	how: 'Zeg wat je verwacht en ga dan verder.',

	epoch: (epoch) =>
		`Epoch ${epoch} gaat beginnen: elk voorbeeld wordt één keer gebruikt. *In welke volgorde?*`,
	sample: (position, samples) =>
		`Voorbeeld ${position} van ${samples} wordt zo meteen geladen. *Welke rij van de data* is dat?`,
	forward: (layer, activation) =>
		`Nu komt laag ${layer}. Elk neuron vermenigvuldigt wat binnenkomt met zijn gewichten, telt zijn bias erbij op en past *${activation}* toe. Hoe groot wordt zijn _z_, en zijn _a_?`,
	answer: (activation) =>
		`Nu komt de laatste laag, met *${activation}*. *Wat gaat het netwerk antwoorden?*`,
	loss: (o, t) =>
		`Het netwerk zegt _o_ = ${o} en het doel is _t_ = ${t}. *Hoe groot wordt het verlies?*`,
	losses: 'Elke uitvoer wordt zo meteen met zijn doel vergeleken. *Hoe groot wordt het verlies?*',
	gradient:
		'Nu terug. Ligt _da_, de helling van het verlies bij de uitvoer, *boven of onder 0*, en wat zegt dat?',
	backward: (layer, neurons) =>
		`De schuld _da_ gaat nu terug door laag ${layer}. ${neurons === 1 ? 'Hoe groot wordt _dz_?' : '*Welk neuron krijgt het meeste*, en hoe groot wordt elke _dz_?'}`,
	update: (layer, rate) =>
		`Laag ${layer} gaat een stap bergaf zetten, met leersnelheid _α_ = ${rate}. *Welke kant* gaan haar gewichten en biases op, en hoe ver?`,
	epochEnd: (epoch) =>
		`Elk voorbeeld van epoch ${epoch} is aan de beurt geweest. Wat wordt het *gemiddelde van hun verliezen*?`,

	wholeSample: (position, samples) =>
		`Nu komt heel voorbeeld ${position} van ${samples}: vooruit, verlies en terug. *Hoe groot wordt het verlies?*`,
	lossOfRest: (position) =>
		`Nu komt de rest van voorbeeld ${position}. *Hoe groot wordt het verlies?*`,
	restOfSample: (position) =>
		`Nu komt de rest van voorbeeld ${position}; het verlies is al bekend. Waar komt de schuld terecht, en *welke getallen veranderen?*`,

	wholeEpoch: (epoch, samples) =>
		`Nu komt heel epoch ${epoch}: elk van de ${samples} voorbeelden één keer.`,
	restOfEpoch: (epoch, samples) =>
		`Nu komt de rest van epoch ${epoch}, tot elk van de ${samples} voorbeelden is gebruikt.`,
	meanLoss: 'Hoe groot wordt het *gemiddelde verlies*?',
	comparedTo: (epoch, loss) =>
		`In epoch ${epoch} was het gemiddelde verlies *${loss}*. Wordt het nu hoger of lager, en hoeveel?`
};
