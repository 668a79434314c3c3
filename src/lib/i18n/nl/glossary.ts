import type { Entry, GlossaryWords } from '../glossary';

const term = (name: string, other: string, forms: readonly string[], says: string): Entry => ({
	name,
	other,
	forms,
	says
});

export const glossary: GlossaryWords = {
	title: 'Woorden',
	about: 'Alle vakwoorden die Backstep gebruikt, elk in één of twee zinnen.',
	other: 'Engels:',
	showMe: 'Laat zien',
	all: 'Alle woorden',
	close: 'Sluiten',
	terms: {
		'chain-rule': term(
			'kettingregel',
			'chain rule',
			[],
			'De regel voor de afgeleide van een functie in een functie: vermenigvuldig de afgeleiden onderweg met elkaar. Backpropagation is niets anders dan deze regel, laag na laag.'
		),
		'gradient-descent': term(
			'gradient descent',
			'gradient descent',
			[],
			'Het verlies kleiner maken door telkens een kleine stap tegen de gradiënt in te zetten.'
		),
		'cross-entropy': term(
			'cross-entropy',
			'cross-entropy',
			[],
			'Een verlies voor uitvoer die een kans is. Het is klein als het goede antwoord een grote kans kreeg, en loopt steil op als het bijna geen kans kreeg.'
		),
		backward: term(
			'backpropagation',
			'backpropagation',
			['Achteruit'],
			'De gradiënten van het verlies uitrekenen, laag voor laag van achter naar voren. Elke laag krijgt de schuld aangereikt voor wat ze doorgaf, en geeft schuld door aan de laag eronder.'
		),
		forward: term(
			'forward propagation',
			'forward propagation',
			['Vooruit'],
			'De uitvoer bij een invoer uitrekenen, laag voor laag van voren naar achteren.'
		),
		dz: term('dz', 'dz', [], 'Hoe snel het verlies verandert als de _z_ van een neuron verandert.'),
		da: term(
			'da, schuld',
			'da, blame',
			['schuld'],
			'Hoe snel het verlies verandert als dat wat een neuron doorgaf, zijn _a_, verandert: hoeveel schuld het heeft.'
		),
		dW: term(
			'dW',
			'dW',
			[],
			'Hoe snel het verlies verandert als een gewicht verandert: de gradiënt van dat gewicht.'
		),
		db: term(
			'db',
			'db',
			[],
			'Hoe snel het verlies verandert als een bias verandert: de gradiënt van die bias.'
		),
		z: term(
			'z',
			'z',
			[],
			'De som die een neuron eerst uitrekent: elke invoerwaarde maal haar gewicht, plus de bias.'
		),
		'activation-function': term(
			'activatiefunctie',
			'activation function',
			['activatiefuncties'],
			'De functie die van de _z_ van een neuron zijn activatie maakt, zoals tanh, sigmoid of ReLU. Zonder de kromming ervan zouden veel lagen niet meer kunnen dan één.'
		),
		activation: term(
			'activatie, a',
			'activation, a',
			['activatie', 'activaties'],
			'Wat een neuron doorgeeft: wat zijn activatiefunctie van _z_ maakt.'
		),
		sgd: term(
			'SGD',
			'SGD',
			['stochastische gradient descent'],
			'Stochastische gradient descent: een update na elk voorbeeld, in een volgorde die aan het toeval wordt overgelaten.'
		),
		'mini-batch': term(
			'mini-batch',
			'mini-batch',
			['mini-batches'],
			'Een batch van meer dan één voorbeeld, maar niet van allemaal.'
		),
		'full-batch': term('volledige batch', 'full batch', [], 'De hele trainingsset als één batch.'),
		gradient: term(
			'gradiënt',
			'gradient',
			['gradiënten'],
			'Hoe snel het verlies verandert als een getal verandert. Ligt hij boven 0, dan maakt een groter getal het verlies groter; onder 0 maakt het dat kleiner.'
		),
		'learning-rate': term(
			'leersnelheid, α',
			'learning rate, α',
			['leersnelheid', 'leersnelheden'],
			'Het getal waarmee een gradiënt in een update wordt vermenigvuldigd; het bepaalt dus hoe lang de stappen zijn. Je kiest het voordat de training begint.'
		),
		loss: term(
			'verlies',
			'loss',
			['verliezen'],
			'Eén getal dat zegt hoe slecht een uitvoer is, vergeleken met het doel: hoe kleiner, hoe beter. Training maakt het kleiner.'
		),
		seed: term(
			'seed',
			'seed',
			[],
			'Het getal waaruit al het toeval van een training komt: de startgewichten en het schudden. Dezelfde seed geeft dezelfde training.'
		),
		shuffle: term(
			'schudden',
			'shuffle',
			['schud', 'geschud', 'geschudde'],
			'De voorbeelden in een nieuwe, willekeurige volgorde zetten, aan het begin van een epoch.'
		),
		update: term(
			'update',
			'update',
			['updates'],
			'De gewichten en biases veranderen: één stap tegen hun gradiënten in.'
		),
		epoch: term(
			'epoch',
			'epoch',
			['epochs'],
			'Eén volle ronde van de training, waarin elk voorbeeld uit de trainingsset precies één keer aan de beurt komt.'
		),
		batch: term('batch', 'batch', ['batches'], 'De voorbeelden waaruit één update wordt gemaakt.'),
		'training-set': term(
			'trainingsset',
			'training set',
			[],
			'Alle voorbeelden waarvan het netwerk leert.'
		),
		bias: term(
			'bias',
			'bias',
			['biases'],
			'Een getal dat een neuron bij de som van zijn gewogen invoer optelt. Training verandert het.'
		),
		weight: term(
			'gewicht',
			'weight',
			['gewichten'],
			'Het getal van een verbinding: hoe sterk een neuron luistert naar wat daar binnenkomt. Training verandert het.'
		),
		target: term(
			'doel',
			'target',
			['doelen'],
			'Het goede antwoord bij een voorbeeld, waarmee de uitvoer van het netwerk wordt vergeleken.'
		),
		output: term(
			'uitvoer, voorspelling',
			'output, prediction',
			['uitvoer', 'voorspelling', 'voorspellingen'],
			'Wat er uit de laatste laag komt: het antwoord van het netwerk op een invoer.'
		),
		sample: term(
			'voorbeeld',
			'sample',
			['voorbeelden'],
			'Eén geval om van te leren: een invoer, met het goede antwoord erbij.'
		),
		layer: term(
			'laag',
			'layer',
			['lagen'],
			'Een rij neuronen die allemaal dezelfde invoer krijgen. Wat ze doorgeven, is de invoer van de volgende laag.'
		),
		neuron: term(
			'neuron',
			'neuron',
			['neuronen'],
			'Het kleinste onderdeel van een netwerk. Het telt zijn gewogen invoer en zijn bias op, en geeft door wat zijn activatiefunctie daarvan maakt.'
		)
	}
};
