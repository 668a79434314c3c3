import type { Dictionary } from '../dictionary';

export const explain: Dictionary['explain'] = {
	heading: 'Wat er net gebeurde',
	following: 'De gradiënten die eruit volgen',
	list: (numbers) => numbers.join('; '),

	start: {
		drawn: (seed, others) =>
			`Alle ${others ? 'andere ' : ''}gewichten en biases zijn willekeurig gekozen tussen −1 en 1, met seed *${seed}*.`,
		given: (others) =>
			`${others ? 'Alle andere' : 'De'} gewichten en biases staan op de waarden die ze hebben meegekregen.`,
		nothing: 'Er is nog niets berekend.'
	},
	epoch: {
		shuffled: (epoch, samples) =>
			`Epoch ${epoch} begint: alle ${samples} voorbeelden komen één keer aan de beurt, in een nieuwe, willekeurige *volgorde*.`,
		inOrder: (epoch, samples) =>
			`Epoch ${epoch} begint: alle ${samples} voorbeelden komen één keer aan de beurt, in de *volgorde van de data*.`,
		single: (epoch) => `Epoch ${epoch} begint: het enige voorbeeld komt één keer aan de beurt.`,
		end: (epoch, loss) =>
			`Epoch ${epoch} is klaar: elk voorbeeld is één keer aan de beurt geweest. Het gemiddelde verlies is *${loss}*: elk voorbeeld telt mee met het verlies dat het had toen het aan de beurt was.`,
		last: 'Dat was de laatste epoch: de *training is klaar*.'
	},
	sample: {
		taken: (position, samples, index, x, t) =>
			`Voorbeeld ${position} van ${samples} is *X[${index}]*: invoer _x_ = ${x}, doel _t_ = ${t}. Het netwerk rekent nu laag voor laag zijn eigen antwoord uit.`,
		inBatch: (position, size) => `Het is nummer ${position} van ${size} in de batch.`
	},

	forward: {
		fromInput: (layer, neurons) =>
			`${neurons === 1 ? 'Het' : 'Elk'} neuron van laag ${layer} vermenigvuldigt de invoer met zijn gewichten en telt zijn bias erbij op: dat is _z_.`,
		fromBelow: (layer, neurons) =>
			`${neurons === 1 ? 'Het' : 'Elk'} neuron van laag ${layer} vermenigvuldigt wat laag ${layer - 1} doorgeeft met zijn gewichten en telt zijn bias erbij op: dat is _z_.`,
		activation: {
			sigmoid: '*Sigmoid* maakt van _z_ een getal tussen 0 en 1: de activatie _a_.',
			tanh: '*tanh* maakt van _z_ een getal tussen −1 en 1: de activatie _a_.',
			relu: '*ReLU* geeft een _z_ boven 0 ongewijzigd door als _a_ en maakt van elke andere 0.',
			leaky_relu: (slope) =>
				`*Leaky ReLU* geeft een _z_ boven 0 ongewijzigd door als _a_ en vermenigvuldigt elke andere met ${slope}.`,
			linear: 'De activatie is *lineair*: _a_ is _z_ zelf.',
			softmax: '*Softmax* maakt van alle _z_ samen aandelen die opgeteld 1 zijn: de activaties _a_.'
		},
		silent: (neuron, z) =>
			`Neuron ${neuron} heeft _z_ = ${z}, niet boven 0, en blijft dus stil: _a_ is 0.`,
		answer: (a) => `Dit is de laatste laag, dus _a_ = ${a} is het antwoord van het netwerk.`,
		answers: 'Dit is de laatste laag, dus deze _a_ zijn het antwoord van het netwerk.'
	},

	loss: {
		compared: (o, t) => `Het antwoord _o_ = ${o} wordt vergeleken met het doel _t_ = ${t}.`,
		allCompared: 'Elke uitvoer _o_ wordt vergeleken met zijn doel _t_.',
		binary_cross_entropy: (loss) =>
			`Volgens *binaire cross-entropy* is het verlies daarbij ${loss}.`,
		mean_squared_error: (loss) => `Het *kwadraat van het verschil* is het verlies: _L_ = ${loss}.`,
		mean_squared_errors: (loss) =>
			`Het *gemiddelde van de gekwadrateerde verschillen* is het verlies: _L_ = ${loss}.`,
		half_squared_error: (loss) =>
			`De *helft van het kwadraat* van het verschil is het verlies: _L_ = ${loss}.`,
		half_squared_errors: (loss) =>
			`De *helft van de som van de gekwadrateerde verschillen* is het verlies: _L_ = ${loss}.`,
		categorical_cross_entropy: (loss) =>
			`Volgens *categorische cross-entropy* is het verlies daarbij ${loss}.`,
		rightClass: (output, loss) =>
			`*Categorische cross-entropy* kijkt alleen naar uitvoer ${output}, die van de juiste klasse: het verlies is ${loss}.`,
		lessThanOpen: (open) =>
			`Een antwoord halverwege, van 0,5, zou ${open} kosten: dit antwoord ligt dus dichter bij het doel.`,
		moreThanOpen: (open) =>
			`Een antwoord halverwege, van 0,5, zou maar ${open} kosten: dit antwoord ligt aan de verkeerde kant.`,
		lessThanEqual: (open) => `Gelijke aandelen voor alle klassen zouden ${open} kosten, dus meer.`,
		moreThanEqual: (open) => `Gelijke aandelen voor alle klassen zouden maar ${open} kosten.`,
		strange:
			'Cross-entropy is gemaakt voor doelen van 0 tot 1; bij een ander doel kan het verlies onder 0 komen.',
		clipped:
			'Een uitvoer die zo dicht bij 0 of 1 ligt, of erbuiten, telt alsof hij er 10⁻¹² vandaan ligt, zodat de logaritme eindig blijft.'
	},
	gradient: {
		what: 'Nu de weg terug. _da_ zegt hoe snel het verlies verandert als de uitvoer verandert.',
		whats:
			'Nu de weg terug. Voor elke uitvoer zegt _da_ hoe snel het verlies verandert als die uitvoer verandert.',
		here: 'Hier',
		atOutput: (output) => `Voor uitvoer ${output}`,
		raise: (where, da) =>
			`${where} is dat ${da}, onder 0: een iets *grotere* uitvoer zou het verlies kleiner maken.`,
		lower: (where, da) =>
			`${where} is dat ${da}, boven 0: een iets *kleinere* uitvoer zou het verlies kleiner maken.`,
		level: (where) => `${where} is dat 0: rond deze uitvoer is het verlies vlak.`,
		clipped: (where, da) =>
			`${where} is dat ${da}: een uitvoer die zo dicht bij 0 of 1 ligt, of erbuiten, telt alsof hij er 10⁻¹² vandaan ligt, en daar is _da_ genomen.`
	},

	backward: {
		steep: (layer, name, slope) =>
			`De schuld _da_ die bij laag ${layer} aankomt, wordt vermenigvuldigd met de helling van *${name}* bij elke _z_: ${slope}.`,
		relu: (layer) =>
			`De schuld _da_ die bij laag ${layer} aankomt, gaat bij *ReLU* ongewijzigd door waar _z_ boven 0 ligt, en elders helemaal niet.`,
		leaky_relu: (layer, slope) =>
			`De schuld _da_ die bij laag ${layer} aankomt, gaat bij *leaky ReLU* ongewijzigd door waar _z_ boven 0 ligt, en elders maal ${slope}.`,
		linear: (layer) =>
			`*Lineair* is overal even steil, met helling 1, dus de schuld _da_ die bij laag ${layer} aankomt, gaat ongewijzigd door: _dz_, hoeveel het verlies verandert als _z_ verandert, is hetzelfde getal.`,
		softmax: (layer) =>
			`Bij *softmax* hangt elke _a_ van laag ${layer} af van elke _z_ van die laag. Elke _dz_ verzamelt dus de schuld _da_ van allemaal: hoeveel het verlies verandert als die _z_ verandert.`,
		gives: 'Dat geeft _dz_: hoeveel het verlies verandert als _z_ verandert.',
		dead: (neuron) =>
			`Bij neuron ${neuron} ligt _z_ niet boven 0, dus de helling is 0 en er komt geen schuld door.`,
		outputMinusTarget: 'Met dit verlies is dat gewoon _o_\u00a0−\u00a0_t_.',
		below: (below) =>
			`Ook de schuld voor laag ${below} is berekend, met de gewichten van *vóór* de update.`,
		accumulating: (position, size) =>
			`De gradiënten worden bij de som van de batch opgeteld (voorbeeld ${position} van ${size}); er *verandert nog niets*.`
	},

	update: {
		atOnce: (layer, rate) =>
			`Laag ${layer} zet *meteen* een stap bergaf, voor dit ene voorbeeld: van elk gewicht gaat _α_·_dW_ af, van elke bias _α_·_db_, met leersnelheid _α_ = ${rate}.`,
		byMean: (layer, size, rate) =>
			`Alle ${size} voorbeelden van de batch zijn gezien. Laag ${layer} zet één stap bergaf, tegen het *gemiddelde* van hun gradiënten in, met leersnelheid _α_ = ${rate}.`,
		byOnly: (layer, rate) =>
			`Deze batch bevat maar één voorbeeld. Laag ${layer} zet één stap bergaf, tegen de gradiënten van dat voorbeeld in, met leersnelheid _α_ = ${rate}.`,
		still: (layer) =>
			`Voor elk gewicht en elke bias van laag ${layer} is de stap 0, dus er verandert niets.`
	},

	overflow: {
		quantities: {
			z: '_z_',
			a: '_a_',
			loss: 'het verlies _L_',
			lossSum: 'de som van de verliezen van deze epoch',
			da: '_da_',
			dz: '_dz_',
			dW: '_dW_',
			sumW: 'de som van _dW_ over de batch',
			sumB: 'de som van _db_ over de batch',
			dx: 'de schuld _dx_ van een invoer',
			weight: 'een gewicht',
			bias: 'de bias',
			meanLoss: 'het gemiddelde verlies'
		},
		ofNeuron: (what, neuron, layer) => `${what} van neuron ${neuron} in laag ${layer}`,
		begins: (what, value) => `*Hier lopen de getallen over* (overflow): ${what} wordt ${value}.`,
		infinity: '∞ staat voor alles voorbij 1,8×10³⁰⁸, het grootste getal dat in 64 bits past.',
		nan: 'NaN, “not a number”, is wat ∞ − ∞ en 0 · ∞ opleveren.',
		since: (step) =>
			`*De getallen zijn overgelopen* bij stap ${step}. Is een gewicht eenmaal ∞ of NaN, dan maakt geen update er weer een gewoon getal van.`,
		some: (what, value) => `*Niet elk getal is hier eindig*: ${what} is ${value}.`,
		passes:
			'Verder komt het niet: is deze update van het netwerk klaar, dan zijn de gewichten en het verlies toch eindig.',
		rate: (rate) =>
			`De leersnelheid _α_ = ${rate} is te groot: elke update schoot door en bracht de gewichten verder uit de buurt, zodat de volgende gradiënt nog groter was. Een kleinere leersnelheid geeft kortere stappen, die niet hoeven door te schieten.`,
		edited:
			'Daarvoor zijn er getallen met de hand veranderd: kijk of de oorspronkelijke training ook overloopt.',
		hand: (value, step, rate) =>
			`Bij stap ${step} is een getal met de hand veranderd in ${value}, ver van de andere vandaan: het kan daaraan liggen, of aan de leersnelheid _α_ = ${rate}. Kijk of de training zonder die verandering ook overloopt, en met een kleinere leersnelheid.`,
		given: (value, rate) =>
			`Een gewicht of bias had van het begin af de waarde ${value}, ver van wat gebruikelijk is: het kan daaraan liggen, of aan de leersnelheid _α_ = ${rate}. Kijk of de training ook overloopt met kleinere waarden, en met een kleinere leersnelheid.`
	},

	nudge: {
		agrees: (what, slope) => `klopt: ${what} iets verschuiven geeft ${slope}`,
		differs: (what, slope) =>
			`${what} iets verschuiven geeft ${slope}: bij een knik of een afgekapte uitvoer is er niet één helling`
	},

	matrix: {
		label: 'De stap als matrices',
		choose: 'Welke matrix',
		views: {
			weights: 'Gewichten',
			gradient: 'Gradiënt',
			blame: 'Schuld eronder',
			change: 'Verandering'
		}
	}
};
