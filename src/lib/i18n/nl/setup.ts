import type { SetupWords } from '../setup';

export const setup: SetupWords = {
	title: 'Instellingen',
	jump: 'Onderdelen van de instellingen',
	weightsShort: 'Gewichten',
	close: 'Sluiten',
	undo: 'Ongedaan maken',
	redo: 'Opnieuw toepassen',

	lossAfter: (loss, epochs, shown) =>
		epochs === 1 ? `Verlies ${loss} na 1 epoch` : `Verlies ${loss} na ${shown} epochs`,
	noLoss: 'Er is nog geen epoch klaar',

	experiment: 'Experiment',
	worked: 'Uitgewerkte voorbeelden',
	more: 'Meer data',
	ownData: 'Eigen data …',
	about: {
		xor: 'Vier punten die geen rechte lijn kan scheiden: het kleinste probleem dat een verborgen laag nodig heeft.',
		and: 'Eén neuron is genoeg.',
		or: 'Eén neuron is genoeg.',
		circles: 'Een ring in een ring: het netwerk van de cursus.',
		moons: 'Twee halve manen die in elkaar haken.',
		blobs: 'Drie wolken en een softmax-uitvoer.',
		spirals: 'Twee armen, om elkaar gewonden: moeilijk.',
		line: 'Regressie met één gewicht en één bias.',
		sine: 'Regressie van een golf.',
		penguins: 'Echte metingen: adelie- of ezelspinguïn, aan de snavel te zien.',
		iris: 'Echte metingen: drie soorten, aan kelk- en kroonbladen te zien.',
		digits: 'Handgeschreven cijfers van 8 × 8 pixels.',
		mazur: 'Het uitgewerkte voorbeeld van Matt Mazur, met de gewichten die hij publiceerde.',
		own: 'Je eigen data: een tabel, of punten die je hebt getekend.'
	},

	data: 'Data',
	samples: 'Voorbeelden',
	noise: 'Ruis',
	seed: 'Seed',
	dataSeed: 'Seed van de data',
	nextSeed: 'Een andere seed',
	fixed: (count, shown) =>
		count === 1 ? '1 voorbeeld, altijd hetzelfde.' : `${shown} voorbeelden, altijd dezelfde.`,

	standardise: 'Invoer standaardiseren',

	network: 'Netwerk',
	input: 'Invoer',
	inputs: (count, shown) => (count === 1 ? '1 getal' : `${shown} getallen`),
	layer: (layer) => `Laag ${layer}`,
	output: 'Uitvoer',
	neurons: (layer) => `Neuronen van laag ${layer}`,
	fewer: 'Eén neuron minder',
	moreNeurons: 'Eén neuron meer',
	activation: (layer) => `Activatie van laag ${layer}`,
	outputs: 'Uitvoerneuronen',
	outputActivation: 'Activatie van de uitvoer',
	remove: (layer) => `Laag ${layer} weghalen`,
	add: 'Laag toevoegen',
	mostLayers: (most) => `Er zijn hoogstens ${most} lagen, de uitvoer meegeteld.`,
	outputsOf: {
		two: 'Twee klassen: één neuron dat zegt hoe waarschijnlijk klasse 1 is, of voor elke klasse een neuron.',
		classes: (classes) => `${classes} klassen: voor elke klasse één uitvoerneuron.`,
		value: 'Eén getal te voorspellen: één uitvoerneuron.',
		values: (values) => `${values} getallen te voorspellen: voor elk één uitvoerneuron.`
	},

	training: 'Training',
	loss: 'Verlies',
	losses: {
		binary_cross_entropy: 'binaire cross-entropy',
		mean_squared_error: 'gemiddelde kwadratische fout',
		half_squared_error: 'halve kwadratische fout',
		categorical_cross_entropy: 'categorische cross-entropy'
	},
	learningRate: 'Leersnelheid α',
	typical: 'gebruikelijk',
	epochs: 'Epochs',
	batch: 'Batchgrootte',
	batches: { sgd: 'SGD', mini: 'mini-batch', full: 'volledige batch' },
	batchEnds: ['SGD', 'alles'],
	batchText: (size, name, updates, shown) =>
		updates === 1
			? `${size}, ${name}: 1 update per epoch`
			: `${size}, ${name}: ${shown} updates per epoch`,
	larger: (rate) =>
		`Met zo weinig voorbeelden en een klein netwerk is ${rate} gebruikelijk: een epoch heeft maar een paar updates, dus elke update mag groter zijn.`,
	updates: (updates, shown) =>
		updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
	shuffle: 'Voorbeelden elke epoch schudden',

	weights: 'Startgewichten',
	starts: { drawn: 'Willekeurig', zeros: 'Nullen', own: 'Eigen waarden' },
	drawn: 'De gewichten en biases zijn willekeurig gekozen tussen −1 en 1.',
	given: 'De gewichten liggen vast, dus de seed bepaalt alleen het schudden.',
	table: (layer) => `Gewichten en biases van laag ${layer}`,
	ofOutput: 'Gewichten en biases van de uitvoer',
	neuron: (neuron) => `neuron ${neuron}`,
	bias: 'bias',
	paste: 'Je kunt een blok cellen uit een spreadsheet plakken.',
	pasted: {
		none: 'Er is niets geplakt: er staan geen getallen in.',
		bad: (row, column, cell) =>
			`Er is niets geplakt: in rij ${row}, kolom ${column} staat “${cell}” en dat is geen getal.`,
		large: (rows, columns) => `Er is niets geplakt: ${rows} × ${columns} cellen passen hier niet.`
	},

	bothWays: (text, small, large) =>
		`${text} kan ${small} of ${large} betekenen. Typ een van die twee.`,
	notNumber: 'Dat is geen getal.',
	range: (min, max) => `Een getal van ${min} tot ${max}.`,
	whole: (min, max) => `Een geheel getal van ${min} tot ${max}.`,
	mostEpochs: (max, steps) =>
		`Een geheel getal van 1 tot ${max}: een training heeft hoogstens ${steps} stappen.`,
	mostBatch: (max) => `Een geheel getal van 1 tot ${max}, dat zijn alle voorbeelden.`,

	costs: {
		edits: (count, shown) =>
			count === 1
				? 'Eén getal dat je met de hand had veranderd, hoorde bij de vorige training en is weg.'
				: `${shown} getallen die je met de hand had veranderd, hoorden bij de vorige training en zijn weg.`,
		lostInit: 'Je eigen startgewichten hoorden bij het vorige netwerk en doen nu niet meer mee.',
		lostData: (title) => `Je eigen data “${title}” doen nu niet meer mee.`,
		init: 'Het netwerk heeft een andere vorm. Jouw startgewichten houden hun plaats; wat ontbrak, is willekeurig gekozen.',
		batchSize: (was, now) =>
			`Een batch van ${was} is groter dan het aantal voorbeelden: het is nu ${now}.`,
		epochs: (was, now, steps) =>
			`${was} epochs zouden meer dan ${steps} stappen zijn: het is nu ${now}.`
	},
	drawAnew: 'Kies ze allemaal willekeurig',

	advice: {
		softmaxAlone:
			'Softmax verdeelt 1 over de uitvoerneuronen, en één enkel neuron krijgt alles: de uitvoer is altijd 1 en er wordt niets geleerd. Softmax heeft voor elke klasse een uitvoerneuron nodig.',
		outputRange: (activation, low, high, min, max) =>
			`De doelen lopen van ${min} tot ${max}, maar ${activation} geeft alleen waarden van ${low} tot ${high}.`,
		outputAbove: (activation, low, min, max) =>
			`De doelen lopen van ${min} tot ${max}, maar ${activation} geeft niets onder ${low}.`,
		hiddenSoftmax:
			'Softmax laat de neuronen van deze laag samen 1 verdelen. Dat is bedoeld voor de uitvoer; verborgen lagen gebruiken tanh of ReLU.',
		hiddenLinear:
			'Een lineaire verborgen laag voegt niets toe: samen met de volgende laag is ze één lineaire functie.',
		lossTargets: (min, max) =>
			`Cross-entropy vergelijkt met doelen van 0 tot 1; deze lopen van ${min} tot ${max}.`,
		cceAlone:
			'Met één uitvoerneuron kijkt categorische cross-entropy alleen naar voorbeelden van klasse 1: voor de andere is het verlies 0, wat de uitvoer ook is.',
		cceSigmoid:
			'Categorische cross-entropy kijkt alleen naar de uitvoer van de juiste klasse. Bij softmax gaan de andere dan omlaag; bij sigmoid niet, dus die kunnen allemaal naar 1 gaan.',
		clipped: (activation) =>
			`Cross-entropy neemt de logaritme van de uitvoer, die tussen 0 en 1 moet liggen; ${activation} gaat daarbuiten. Zo’n uitvoer wordt net binnen die grenzen afgekapt, en daar wordt de gradiënt enorm.`,
		rateZero: 'Met leersnelheid 0 verandert geen enkel gewicht.',
		zeros:
			'Als alle gewichten op nul beginnen, zijn alle neuronen van een verborgen laag gelijk en dat blijven ze: ze leren als één neuron. Willekeurige startgewichten breken de symmetrie.',
		orderIdle:
			'Bij een volledige batch worden eerst de gradiënten van alle voorbeelden opgeteld; pas dan komt de update. De volgorde maakt dus niets uit.'
	},
	remedies: {
		twoOutputs: 'Neem twee uitvoerneuronen',
		activation: (activation) => `Neem ${activation}`,
		loss: (loss) => `Neem ${loss}`,
		drawn: 'Kies ze willekeurig'
	},

	file: 'Bestand',
	save: 'Bewaren',
	saveHint: 'Bewaar het experiment als bestand',
	open: 'Openen …',
	openHint: 'Open een experiment uit een bestand, of laat het bestand op dit paneel vallen',
	reset: 'Standaardinstellingen',
	resetHint: 'Neem de standaardinstellingen voor deze data',
	startOver: 'Opnieuw beginnen',
	startOverHint: 'Begin opnieuw met het eerste voorbeeld',
	longLink:
		'Het adres is nu erg lang en sommige programma’s kappen zo’n link af. Wil je het experiment doorgeven, gebruik dan een bestand:',
	drop: 'Laat hier een experiment of een tabel los',
	saved: (file) => `Bewaard als ${file}.`,
	faults: {
		unreadable: (file) =>
			`${file} is geen experiment van Backstep. Open een bestand dat hier is bewaard; de naam eindigt op .json.`,
		newer: (file) =>
			`${file} is bewaard door een nieuwere Backstep. Laad deze pagina opnieuw om die versie te krijgen.`,
		large: (file) => `${file} is te groot voor een experiment van Backstep.`
	}
};
