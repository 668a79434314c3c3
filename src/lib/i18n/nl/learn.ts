import type { LearnWords } from '../learn';

export const learn: LearnWords = {
	title: 'Modeltraining: Backstep',
	name: 'Modeltraining',
	lead: 'Hoe leert een neuraal netwerk? In dit hoofdstuk kijk je het op de vingers, van zijn eerste foute antwoord tot zijn laatste goede. Bij de tekst staat een echt netwerk in training: wat je leest, zie je daar gebeuren.',
	duration: 'Ongeveer een kwartier.',
	howTo: (key) => `Met *${key}* ga je verder.`,
	contents: 'Inhoud',
	wordsTitle: 'Woorden',
	done: 'gelezen',
	startAgain: 'Opnieuw beginnen',
	left: 'Hier was je de vorige keer:',
	goOn: 'Verder',
	goBack: 'Vorige',
	of: (number, all) => `${number} van ${all}`,
	here: 'Laat dit moment zien',
	figure: 'Het netwerk op dit moment',
	backToText: 'Terug naar de stap van de tekst',
	openInStep: 'Openen in Stap',
	onlyWithScripts: 'Met JavaScript aan traint dit netwerk met de tekst mee.',
	noSuchStop: (given) =>
		`Dit hoofdstuk heeft geen plek die “${given}” heet; je staat aan het begin.`,
	runs: {
		rates: 'Drie leersnelheden',
		batches: 'Eén, enkele of alle voorbeelden per update',
		hint: 'Klik op een curve om door die training te stappen.',
		openInCompare: 'Openen in Vergelijk'
	},
	commands: {
		goOn: 'Verder lezen',
		goBack: 'Terug naar de vorige alinea',
		step: 'Het netwerk één stap vooruit',
		back: 'Het netwerk één stap terug',
		words: 'Wat de woorden betekenen',
		help: 'Toetsen'
	},

	parts: {
		training: 'Trainen is herhalen',
		epoch: 'Eén epoch, geschud',
		forward: 'Eén voorbeeld vooruit',
		loss: 'Hoe fout was dat?',
		backward: 'Terug door de lagen',
		rate: 'De leersnelheid α',
		sgd: 'Waarom na elk voorbeeld?',
		fit: 'fit(), regel voor regel',
		question: 'Nog één vraag'
	},

	stops: {
		'training-1': ({ parameters }) =>
			`Dit is een klein *neuraal netwerk*: links twee getallen als invoer, rechts één *uitvoer*, en daartussen twee *lagen* van vier en drie *neuronen*. Elke lijn is een *gewicht*: een getal dat zegt hoe sterk het ene neuron naar het andere luistert. En elk neuron heeft nog een eigen getal, zijn *bias*. Samen zijn dat ${parameters} getallen, en in het begin zijn ze allemaal willekeurig gekozen.`,
		'training-2': ({ samples }) =>
			`Het netwerk moet XOR leren: antwoord 1 als precies één van de twee invoerwaarden 1 is, en anders 0. Niemand vertelt het die regel. Het krijgt alleen ${samples} *voorbeelden*: telkens een invoer met het goede antwoord erbij, het *doel*. Samen vormen ze de *trainingsset*.`,
		'training-3': ({ meanFirst, meanLast }) =>
			`*Trainen* is de gewichten en biases veranderen tot de antwoorden goed zijn. Er is geen formule die de juiste getallen in één keer geeft. Daarom gaat het *iteratief*: steeds opnieuw hetzelfde korte rondje, en bij elk rondje schuiven de getallen een heel klein beetje op. Hoe fout het nog zit, staat in één getal: het *verlies*. Hier daalt het gemiddelde daarvan van ${meanFirst} in de eerste ronde naar ${meanLast} in de laatste.`,
		'training-4': () =>
			'En trainen doe je *met gradiënten*. Voor elk gewicht kun je een *gradiënt* uitrekenen: hoe snel het verlies zou stijgen als dat gewicht iets groter werd. Ligt die boven 0, dan moet het gewicht kleiner; ligt die onder 0, dan groter. Elk gewicht zet dus een kleine stap *tegen* zijn gradiënt in. Dat heet *gradient descent*: bergafwaarts lopen over het verlies.',
		'training-5': () =>
			'Het hele algoritme past op een kaartje. Elke regel ervan is een deel van dit hoofdstuk.',

		'epoch-1': ({ samples, epochs, updates }) =>
			`Eén volle ronde waarin elk voorbeeld uit de trainingsset *precies één keer* aan de beurt komt, heet een *epoch*. Onze trainingsset telt ${samples} voorbeelden, dus een epoch is ${samples} beurten. Het netwerk traint ${epochs} epochs lang: ${updates} beurten in totaal.`,
		'epoch-2': ({ order1 }) =>
			`Elke epoch begint met *schudden*: de voorbeelden komen in een willekeurige volgorde te staan. In de eerste epoch is dat ${order1}. (Dat zijn hun plaatsen in de data. Er wordt vanaf 0 geteld, net als in Python.)`,
		'epoch-3': ({ order2 }) =>
			`Voor de tweede epoch wordt opnieuw geschud: ${order2}. Dezelfde voorbeelden, elk één keer, alleen in een andere volgorde. Hoe er geschud wordt, hangt af van één getal, de *seed*. Met dezelfde seed ziet iedereen dezelfde volgordes.`,
		'epoch-4': () =>
			'Na zijn beurt heeft een voorbeeld de gewichten een stukje zijn kant op getrokken. De laatste beurten tellen daardoor het zwaarst. Bij een vaste volgorde hebben steeds dezelfde voorbeelden het laatste woord, en leert het netwerk voor een deel die volgorde. Het ergst is dat bij gesorteerde data: terwijl het lang achter elkaar de ene soort ziet, vergeet het de andere. Komt er elke epoch een nieuwe volgorde, dan vlakt dat uit. Bij vier voorbeelden merk je er weinig van, bij gesorteerde irissen wel.',

		'forward-1': ({ sample, input, target }) =>
			`Terug naar het allereerste voorbeeld. Na het schudden staat ${sample} vooraan: de invoer is ${input}, het goede antwoord ${target}. Het netwerk krijgt alleen de invoer. Naar het doel wordt pas gekeken als het geantwoord heeft.`,
		'forward-2': ({ z, a }) =>
			`Elk neuron van laag 1 vermenigvuldigt elke invoerwaarde met het gewicht van de lijn waarover die binnenkomt, telt alles op en doet zijn bias erbij. Die som heet _z_; bij het eerste neuron is hij ${z}. Daarna maakt een *activatiefunctie*, hier *tanh*, er een getal tussen −1 en 1 van: de *activatie* _a_ = ${a}. Klik op een ander neuron om zijn som te zien.`,
		'forward-3': () =>
			'De activaties van laag 1 zijn de invoer van laag 2. De neuronen daar doen hetzelfde, met hun eigen gewichten. Zo schuift het voorbeeld laag voor laag op: dat is *forward propagation*. De kromming van tanh is daarbij nodig: zonder die kromming zouden al die lagen samen niet meer kunnen dan één.',
		'forward-4': ({ output, percent }) =>
			`Het laatste neuron gebruikt *sigmoid*, dat van elke _z_ een getal tussen 0 en 1 maakt. Dit is de *voorspelling* van het netwerk: ${output}. Lees het als: “Een 1? Die kans schat ik op ${percent}%.” Het houdt het dus liever op 0. Geen wonder, met gewichten die willekeurig gekozen zijn.`,

		'loss-1': ({ target, output, loss }) =>
			`Nu komt het doel op tafel: ${target}. De voorspelling was ${output}. Het *verlies* maakt van die twee één getal dat zegt hoe erg dat is. Dit netwerk gebruikt *binaire cross-entropy*. Bij een doel van 1 is dat −ln van de voorspelling: ${loss}.`,
		'loss-2': ({ open, meanFirst }) =>
			`Een perfecte voorspelling zou 0 kosten, en een schouderophalen, 0,5, zou ${open} kosten. Hoe zekerder het netwerk is van een fout antwoord, hoe steiler het verlies oploopt. Elk voorbeeld heeft zijn eigen verlies; daarom kijk je meestal naar het gemiddelde over een epoch. In de eerste is dat ${meanFirst}.`,
		'loss-3': ({ da }) =>
			`Welke kant op zou beter zijn? Dat zegt de afgeleide van het verlies: _da_, hoe snel het verlies verandert als de uitvoer verandert. Hier is die ${da}. Het minteken betekent: bij een grotere uitvoer wordt het verlies kleiner. Dit is de eerste gradiënt, en vanaf hier gaat alles achteruit.`,

		'backward-1': ({ dz }) =>
			`De uitvoer is met sigmoid uit _z_ gemaakt. De *kettingregel* zegt dan: de gradiënt voor _z_ is _da_ maal de helling van sigmoid op die plek. Dat is _dz_ = ${dz}. (Bij sigmoid met dit verlies is het gewoon voorspelling min doel.) Zie _dz_ als de *schuld* die het neuron krijgt; het minteken zegt dat zijn _z_ hoger had moeten zijn.`,
		'backward-2': ({ dz, arrived, dW }) =>
			`Het neuron verdeelt zijn schuld over zijn gewichten. De gradiënt van een gewicht, _dW_, is _dz_ maal het getal dat over die lijn binnenkwam: wie meer te zeggen had, krijgt meer schuld. Voor het eerste gewicht is dat ${dz} × (${arrived}) = ${dW}. De bias heeft geen invoer, dus zijn gradiënt _db_ is _dz_ zelf.`,
		'backward-3': ({ before, after, rate }) =>
			`Dan volgt de *update*: elk gewicht zet zijn stap tegen zijn gradiënt in. Het eerste gaat van ${before} naar ${after}. Wat eraf gaat, is _dW_ maal de *leersnelheid* _α_, die hier ${rate} is. De bias doet hetzelfde met _db_.`,
		'backward-4': ({ before, dz, blame }) =>
			`En de laag eronder? Elk neuron daar krijgt schuld voor wat het doorgaf, naar verhouding van het gewicht waarmee ernaar geluisterd werd. Voor het eerste is dat ${before} × (${dz}) = ${blame}. Dat is zijn _da_, berekend met het gewicht van *vóór* de update. Vanaf hier herhaalt alles zich: _dz_, _dW_, _db_, update. Die weg terug heet *backpropagation*.`,
		'backward-5': ({ moved, parameters, input }) =>
			`Bij laag 1 eindigt de weg terug. Eén voorbeeld is heen en terug geweest, en ${moved} van de ${parameters} getallen zijn een beetje verschoven. De andere zijn de gewichten van de invoer die 0 is in ${input}: die had geen deel aan het antwoord en krijgt dus geen schuld. Daarna is het volgende voorbeeld aan de beurt, met de nieuwe gewichten.`,
		'backward-6': () =>
			'*Forward propagation* is het antwoord uitrekenen: getallen gaan van laag naar laag, en elke laag maakt _z_ en _a_ van wat ze aangereikt krijgt. *Backpropagation* is uitrekenen wie er schuld heeft: gradiënten gaan de andere kant op, en elke laag maakt _dz_, _dW_ en _db_ van de _da_ die ze aangereikt krijgt, en geeft een _da_ door. Geen van beide verandert een gewicht. Dat doet alleen de update.',

		'rate-1': ({ sample, output, outputAgain, loss, lossAgain, between, outputLast, epochs }) =>
			`Heeft het geholpen? In de tweede epoch is ${sample} weer aan de beurt, ${between} updates later. De voorspelling is van ${output} naar ${outputAgain} gegaan, het verlies van ${loss} naar ${lossAgain}. Nog steeds fout, maar minder; na ${epochs} epochs is de voorspelling ${outputLast}. Waarom zo langzaam, waarom geen grotere stappen?`,
		'rate-2': ({ rate }) =>
			`Hoe lang een stap is, bepaalt de *leersnelheid* _α_: nieuw gewicht = oud gewicht − _α_ · gradiënt. Die wordt niet geleerd; je kiest haar vóór de training, hier ${rate}. De gradiënt geeft de richting, _α_ de lengte van de stap.`,
		'rate-3': () =>
			'Hier traint één netwerk drie keer op een andere dataset, twee ringen van punten, telkens met dezelfde startgewichten. Alleen _α_ verschilt. Is die *te laag*, dan daalt het verlies wel, maar zo langzaam dat de epochs allang op zijn voordat het klaar is. Klik op een curve om die training te zien, precies op dat punt.',
		'rate-4': () =>
			'Is _α_ *te hoog*, dan schieten de stappen door. Een gradiënt zegt alleen welke kant bergaf is op de plek waar je staat. Wie springt, komt aan de overkant van het dal terecht, misschien wel hoger dan eerst. Het verlies springt op en neer, en soms groeit het eindeloos. *Ongeveer goed* ligt daartussen: snel, en toch rustig.',
		'rate-5': ({ lowest, highest, rate }) =>
			`Meestal ligt een goede waarde tussen ${lowest} en ${highest}. Welke dat is, hangt af van de data, het netwerk en het verlies. Daarom probeer je het uit: daalt het verlies traag en gelijkmatig, neem dan een drie keer zo grote _α_; springt het op en neer, dan een kleinere. Onze ${rate} ligt aan de bovenkant. Kleine, eenvoudige problemen kunnen dat hebben.`,

		'sgd-1': () =>
			'Tot nu toe kwam er na *elk voorbeeld* een update; hier komt het tweede binnen, en het treft al nieuwe gewichten aan. Dat heet *stochastische gradient descent*, kortweg SGD. “Stochastisch” betekent dat het toeval meedoet: welk voorbeeld er volgt, beslist het schudden.',
		'sgd-2': ({ samples }) =>
			`Het kan ook anders. Laat de gewichten met rust terwijl alle voorbeelden heen en terug gaan, tel hun gradiënten op, en zet dan één stap tegen het *gemiddelde* in. Voorbeelden die samen één update geven, heten een *batch*; hier zijn dat ze allemaal, een *volledige batch*. Dat geeft één update per epoch, waar SGD er ${samples} doet.`,
		'sgd-3': () =>
			'Wie leert er sneller? Per epoch meestal SGD: tegen de tijd dat de volledige batch één stap zet, heeft SGD er al één per voorbeeld gezet. De gradiënt van één voorbeeld is maar een ruwe schatting van het gemiddelde van allemaal, maar je krijgt veel schattingen voor hetzelfde rekenwerk.',
		'sgd-4': () =>
			'De prijs is *ruis*. Een stap die het ene voorbeeld helpt, kan slecht zijn voor het andere, en dus daalt het verlies zigzaggend. Toch kan die ruis *helpen*. Zie het verlies als een landschap met kuilen en vlakke stukken: wie altijd recht bergaf loopt, blijft in de eerste kuil liggen. Een beetje zwalken kan je eruit brengen, naar een diepere. Tegen het einde zit het in de weg; een kleinere leersnelheid maakt het rustiger.',
		'sgd-5': () =>
			'In de praktijk kies je meestal iets ertussenin: *mini-batches* van enkele tientallen voorbeelden. Het gemiddelde van een paar gradiënten is rustiger dan één ervan, en er blijven veel updates per epoch over.',

		'fit-1': () =>
			'In de Python van de cursus is dit alles één methode, `fit`. Die krijgt de invoer `X`, de doelen `Y`, het aantal epochs en de leersnelheid `lr`. De buitenste lus telt de epochs, en `order = permutation(order)` is het schudden.',
		'fit-2': () =>
			'De binnenste lus pakt de voorbeelden in die volgorde. `output` begint als de invoer `x`. Daarna krijgt elke laag om de beurt `output`, en geeft haar activaties terug: die worden de nieuwe `output`. Na de laatste laag is dat de voorspelling.',
		'fit-3': () =>
			'`loss(output, target)` zegt hoe fout die was, en `total` verzamelt de verliezen voor het gemiddelde van de epoch. `loss_grad` geeft de gradiënt van het verlies voor de uitvoer: de eerste `da`.',
		'fit-4': () =>
			'Nu komen de lagen van achter naar voren aan de beurt; dat betekent `[::-1]`. Elke laag krijgt de `da` van boven, rekent haar gradiënten uit en geeft de `da` voor de laag eronder terug.',
		'fit-5': () =>
			'Dat is het argument `lr`. `fit()` rekent er zelf niet mee. Het geeft `lr` door aan `layer.update(lr)`, voor elke laag, na elk voorbeeld. Daar gebeurt dan `W -= lr * dW` en `b -= lr * db`. `lr` bepaalt dus niet wat de gradiënten zijn, alleen hoe groot de stap wordt. Met `lr` = 0 zou `fit()` alles uitrekenen en niets leren.',
		'fit-6': () =>
			'Nu jij. Twee regels zijn opengelaten. Vul ze in; daarna wordt jouw programma op de voorbeelden uitgevoerd en zie je of het leert.',

		'question-1': ({ meanFirst, meanLast, updates, inputs, answers }) =>
			`Van ${meanFirst} naar ${meanLast}, in ${updates} kleine updates: elk van één voorbeeld, elk een kleine stap tegen de gradiënt in. Op de invoer ${inputs} antwoordt het netwerk nu ${answers}. Niemand heeft het de regel verteld, en toch heeft het XOR geleerd.`,
		'question-2': () => 'Eén vraag, om te zien wat er is blijven hangen.',
		'question-3': () => 'Dat was het hoofdstuk. Waarheen nu?'
	},

	questions: {
		'epoch-4': 'Hoe helpt het schudden?',
		'backward-6': 'Wat betekenen forward propagation en backpropagation hier?',
		'fit-5': 'Wat is de rol van de leersnelheid in fit()?'
	},

	shows: {
		'epoch-4': ['Volgorde van epoch 1', 'Volgorde van epoch 2', 'Volgorde van epoch 3'],
		'backward-6': ['Laat vooruit zien', 'Laat achteruit zien', 'Laat de update zien'],
		'fit-5': ['Update van laag 3', 'Update van laag 2', 'Update van laag 1']
	},

	algorithm: {
		epoch: 'Begin een epoch: *schud* de voorbeelden.',
		forward:
			'Neem het volgende voorbeeld en reken het antwoord van het netwerk uit: *forward propagation*.',
		loss: 'Meet hoe fout dat is: het *verlies*.',
		backward: 'Reken alle gradiënten uit, van de uitvoer terug naar de invoer: *backpropagation*.',
		rate: 'Doe de *update* van gewichten en biases: een kleine stap, zo lang als de *leersnelheid* zegt.',
		sgd: 'Ga door met het volgende voorbeeld. Na het laatste begint de volgende epoch.'
	},

	exercise: {
		heading: 'Nu jij',
		prompt: 'Maak de twee regels af, zodat het voorbeeld vooruit gaat en zijn schuld weer terug.',
		hint: 'In elke regel roep je een methode van `layer` aan, met wat de buurlaag net heeft doorgegeven. Vooruit heet dat `output`, terug `da`.',
		ran: 'Jouw fit(), uitgevoerd op de voorbeelden',
		yours: 'jouw fit()',
		live: 'de training van dit hoofdstuk',
		from: (from, to) => `van ${from} naar ${to}`,
		lines: { forward: '`output = …`', backward: '`da = …`' },
		trained: (epochs, first, last) =>
			`Het programma draait. In ${epochs} epochs gaat het gemiddelde verlies van ${first} naar ${last}.`,
		same: 'Dat is, getal voor getal, wat de training van dit hoofdstuk doet: *jouw fit() leert*.',
		other:
			'Maar de training van dit hoofdstuk doet iets anders: dit zijn geen stappen tegen de gradiënt in.',
		noCall: (line) =>
			`${line} kan niet worden uitgevoerd. Daar moet een methode van de laag worden aangeroepen met één variabele, dus \`layer.…(…)\`.`,
		noMethod: (line, name) =>
			`Het stopt bij ${line}: een laag heeft geen methode \`${name}\`. Wel \`forward\`, \`backward\` en \`update\`.`,
		noName: (line, name) =>
			`Het stopt bij ${line}: in fit() is er geen variabele die \`${name}\` heet.`,
		unset: (line, name) =>
			`Het stopt bij ${line}, al bij het eerste voorbeeld: \`${name}\` heeft nog geen waarde.`,
		early: (line) =>
			`Het stopt bij ${line}: er is nog geen voorbeeld vooruit gegaan, dus er valt niets terug te rekenen.`,
		nothing: (line) =>
			`Het stopt bij ${line}: \`update\` verandert de gewichten en geeft niets terug om mee verder te gaan.`,
		size: (line, layer, name, needs, got) =>
			`Het stopt bij ${line} in laag ${layer}: die laag moet daar ${needs === 1 ? 'één getal' : `${needs} getallen`} krijgen, maar in \`${name}\` ${got === 1 ? 'zit er één' : `zitten er ${got}`}.`,
		allSamples: (line, name) =>
			`Het stopt bij ${line}: in \`${name}\` zitten alle voorbeelden tegelijk, en een laag neemt er één.`
	},

	ways: {
		step: 'Loop zelf door deze training, als je wilt neuron voor neuron, of verander een getal en kijk wat er gebeurt.',
		quiz: 'Beantwoord vragen over de training: epochs, gradiënten, updates, met het netwerk ernaast.',
		compare:
			'Train hetzelfde netwerk met andere leersnelheden, batchgroottes en seeds, en leg de curven naast elkaar.'
	}
};
