import type { QuizWords } from '../../quiz';

export const epoch: QuizWords['epoch'] = {
	pass: {
		called: {
			pass: 'Hoe heet één volledige ronde langs de hele trainingsset?',
			seen: 'Elk voorbeeld uit de trainingsset is één keer aan de beurt geweest. Wat is er nu afgelopen?',
			code: 'De buitenste lus van `fit()` gaat telkens opnieuw langs de hele trainingsset. Hoe heet één ronde van die lus?'
		},
		names: {
			epoch: 'een epoch',
			batch: 'een batch',
			update: 'een update',
			sample: 'een voorbeeld',
			iteration: 'een iteratie'
		},
		means: {
			is: 'Wat is een epoch?',
			trained: 'Iemand zegt: “Ik heb één epoch getraind.” Wat betekent dat?'
		},
		meanings: {
			epoch: 'Elk voorbeeld uit de trainingsset wordt één keer gebruikt.',
			update: 'Elk gewicht van het netwerk wordt één keer veranderd.',
			batch: 'De gradiënten van een paar voorbeelden worden samengenomen.',
			sample: 'Eén voorbeeld gaat heen en terug door het netwerk.'
		},
		count: (samples, size, visits) =>
			`Een trainingsset heeft ${samples} voorbeelden; de batchgrootte is ${size}. Er is in totaal ${visits} keer een voorbeeld door het netwerk gegaan. Hoeveel epochs zijn dat?`,
		hint: 'Denk aan de buitenste lus van `fit()`: wat doet die in elke ronde?',
		countHint: 'Hoeveel voorbeelden gaan er in één epoch door het netwerk?',
		why: 'Eén ronde langs *alle* voorbeelden is een epoch. Daarin valt één update per batch: bij SGD één per voorbeeld, met een volledige batch maar één.',
		countWhy: (visits, samples, epochs) =>
			`In één epoch komen alle ${samples} voorbeelden één keer aan de beurt: ${visits} / ${samples} = ${epochs}.`
	},

	soFar: {
		at: (n, shown, size, epoch, k) =>
			`De trainingsset heeft ${n === 1 ? '1 voorbeeld' : `${shown} voorbeelden`}; de batchgrootte is ${size}. In epoch ${epoch} is voorbeeld ${k} van ${shown} net klaar`,
		ends: {
			updated: ', en de update die erop volgt ook.',
			waiting: '.'
		},
		samples:
			'Hoeveel voorbeelden zijn er sinds het begin van de training door het netwerk gegaan? Elke keer telt.',
		updates: 'Hoeveel updates zijn er sinds het begin van de training voltooid?',
		epochs: 'Hoeveel epochs zijn er voltooid?',
		samplesHint: 'In elke eerdere epoch kwam elk voorbeeld één keer aan de beurt.',
		updatesHint: 'Hoeveel batches heeft één epoch, en hoeveel zijn er in deze epoch al voltooid?',
		epochsHint: 'Telt de epoch mee die nog bezig is?',
		samplesWhy: (before, n, k, total) =>
			`Voltooide epochs: ${before}, met elk ${n}; in deze epoch ${k}. Dus ${before} · ${n} + ${k} = ${total}.`,
		updatesWhy: (before, perEpoch, done, total) =>
			`Voltooide epochs: ${before}, met één update per batch, dus elk ${perEpoch}; in deze epoch ${done}. Dus ${before} · ${perEpoch} + ${done} = ${total}.`,
		epochsWhy: (epoch, complete) =>
			`Epoch ${epoch} is nog bezig, dus het aantal voltooide epochs is ${complete}.`
	},

	updates: {
		total: (n, size, epochs) =>
			`${n} voorbeelden, batchgrootte ${size}, ${epochs} epochs: hoeveel updates zijn dat in totaal?`,
		story: (n, size, epochs) =>
			`Je traint ${epochs} epochs op ${n} voorbeelden, met ${size} per batch. Hoe vaak krijgt elk gewicht een update?`,
		sgd: (n, epochs) =>
			`Je traint met SGD, dus met een update na elk voorbeeld: ${epochs} epochs op ${n} voorbeelden. Hoeveel updates zijn dat?`,
		full: (n, epochs) =>
			`Je traint met een volledige batch: ${epochs} epochs op ${n} voorbeelden. Hoeveel updates zijn dat?`,
		perEpoch: (n, size) =>
			`Een trainingsset heeft ${n} voorbeelden; de batchgrootte is ${size}. Hoeveel updates heeft één epoch?`,
		lastBatch: (n, size) =>
			`Een trainingsset heeft ${n} voorbeelden; de batchgrootte is ${size}. Hoeveel voorbeelden zitten er in de laatste batch van een epoch?`,
		hint: 'Hoeveel batches heeft één epoch? De laatste kan kleiner zijn.',
		why: (n, size, perEpoch) =>
			`Eén epoch heeft ${n} / ${size} batches, naar boven afgerond: ${perEpoch}. Elke batch geeft één update.`,
		times: (epochs, perEpoch, total) =>
			`In ${epochs} epochs wordt dat ${epochs} · ${perEpoch} = ${total}.`,
		lastWhy: (full, size, n, rest) =>
			`Volle batches: ${full}. Daar gaan ${full} · ${size} van de ${n} voorbeelden in; over: ${rest}.`,
		evenWhy: (full, size, n) =>
			`${full} · ${size} = ${n}: de laatste batch is even vol als de andere.`
	},

	next: {
		first: (epoch, order) =>
			`De voorbeelden zijn net geschud voor epoch ${epoch}: ${order}. Welk voorbeeld is het eerst aan de beurt?`,
		firstKept: (epoch, order) =>
			`Epoch ${epoch} begint, zonder schudden. De volgorde is ${order}. Welk voorbeeld is het eerst aan de beurt?`,
		after: (epoch, order, done) =>
			`De volgorde van epoch ${epoch} is ${order}. Aantal voorbeelden dat klaar is: ${done}. Welk voorbeeld is nu aan de beurt?`,
		more: '…',
		over: (epoch, order) =>
			`In deze training wordt geschud. Epoch ${epoch} is net voorbij; de volgorde was ${order}. Welk voorbeeld is straks het eerste van de volgende epoch?`,
		drawn: 'Dat is nog niet bekend: er moet nog worden geschud.',
		hint: 'Lees de volgorde van links en tel de voorbeelden die klaar zijn.',
		overHint: 'Wat doet `fit()` aan het begin van elke epoch?',
		why: (before, next) => `In deze volgorde komt ${next} direct na ${before}.`,
		firstWhy: (next) => `De volgorde begint met ${next}.`,
		overWhy:
			'Elke epoch begint met schudden; pas dan is bekend welk voorbeeld het eerst aan de beurt is.'
	},

	shuffle: {
		changes: {
			prompt: 'Wat verandert er door schudden?',
			right: 'de volgorde waarin de voorbeelden aan de beurt komen',
			targets: 'welk doel bij welke invoer hoort',
			updates: 'het aantal updates in een epoch',
			samples: 'hoe vaak een voorbeeld in een epoch wordt gebruikt',
			why: 'Elke epoch gebruikt dezelfde voorbeelden met dezelfde doelen, elk één keer; alleen de volgorde is nieuw.'
		},
		stays: {
			prompt: 'Je traint met SGD en zet schudden aan. Wat blijft hetzelfde?',
			right: 'het aantal updates in een epoch',
			order: 'welk voorbeeld het eerst aan de beurt is',
			loss: 'het verlies na elke epoch',
			weights: 'de gewichten na de eerste update',
			why: 'Het aantal voorbeelden blijft gelijk, en dus ook het aantal updates. De eerste update komt nu van een ander voorbeeld, en daardoor wordt alles erna anders.'
		},
		reason: {
			prompt: 'Waarom wordt er voor elke epoch opnieuw geschud?',
			right: 'dan hebben niet altijd dezelfde voorbeelden het laatste woord',
			samples: 'dan ziet het netwerk meer voorbeelden in een epoch',
			targets: 'dan raken invoer en doelen door elkaar',
			updates: 'dan heeft een epoch minder updates nodig',
			why: 'Elke update trekt de gewichten naar zijn eigen voorbeelden. In een vaste volgorde komen altijd dezelfde het laatst; een nieuwe volgorde heft dat op.'
		},
		often: {
			prompt: (n) =>
				`Schudden staat aan en de trainingsset heeft ${n} voorbeelden. Hoe vaak wordt elk daarvan in één epoch gebruikt?`,
			right: 'precies één keer',
			average: 'gemiddeld één keer: sommige twee keer, andere helemaal niet',
			batch: 'één keer in elke batch',
			all: (n) => `${n} keer, één keer voor elke plaats in de volgorde`,
			why: 'Schudden zet alle voorbeelden in een andere volgorde, zoals een spel kaarten. Elk komt precies één keer aan de beurt.'
		},
		full: {
			prompt: (n) =>
				`Een training gebruikt een volledige batch: alle ${n} voorbeelden samen geven één update. Wat doet schudden met die update?`,
			right: 'niets: het gemiddelde van de gradiënten is in elke volgorde hetzelfde',
			last: 'hij volgt de gradiënt van het voorbeeld dat toevallig het laatst komt',
			more: 'hij wordt groter, omdat de voorbeelden meer variëren',
			targets: 'hij verandert, omdat er andere doelen bij de invoer komen',
			why: 'De update neemt het gemiddelde over alle voorbeelden, en dat hangt niet van de volgorde af (op afronding na).'
		},
		order: {
			prompt: (n) =>
				`Een trainingsset heeft ${n} voorbeelden. Welke van deze rijen kan, met schudden, de volgorde van een epoch zijn?`,
			why: 'In een volgorde staat de index van elk voorbeeld, van 0 tot en met n − 1, precies één keer.'
		},
		hint: 'Denk aan een spel kaarten.'
	},

	when: {
		size: (n, shown, size) =>
			`Deze training heeft ${n === 1 ? '1 voorbeeld' : `${shown} voorbeelden`} en batchgrootte ${size}.`,
		prompt: 'Wanneer veranderen de gewichten?',
		after: {
			sample: 'na elk voorbeeld',
			batch: (size) => `na elke batch van ${size} voorbeelden`,
			epoch: (n) => `één keer per epoch, na alle ${n} voorbeelden`,
			forward: 'bij elke stap vooruit door een laag',
			training: 'één keer, als de training klaar is'
		},
		restToo: (rest) =>
			`De laatste batch van een epoch heeft er maar ${rest} en geeft ook een update.`,
		how: 'Hoeveel updates heeft één epoch?',
		wait: (k, size) =>
			`Voorbeeld ${k} van een batch van ${size} is net heen en terug door het netwerk gegaan. Wanneer veranderen de gewichten?`,
		waits: {
			now: 'nu, vóór het volgende voorbeeld',
			rest: (rest, shown) => (rest === 1 ? 'na nog 1 voorbeeld' : `na nog ${shown} voorbeelden`),
			epoch: 'als de epoch voorbij is'
		},
		step: 'In welke stap veranderen de gewichten?',
		steps: {
			forward: 'vooruit',
			loss: 'verlies',
			backward: 'achteruit',
			update: 'update'
		},
		hint: 'Hoeveel voorbeelden geven hier samen één update?',
		stepHint: 'Welke stap heeft de leersnelheid nodig?',
		why: (size) => `Er is één update per batch, en een batch heeft hier ${size} voorbeelden.`,
		whySgd: 'De batchgrootte is 1: op elk voorbeeld volgt meteen zijn eigen update.',
		whyFull: 'In de batch zitten alle voorbeelden van de trainingsset: één update per epoch.',
		stepWhy:
			'Vooruit, verlies en achteruit rekenen alleen. Daarna verandert de update elk gewicht: _w_ ← _w_ − _α_·_dW_.',
		waitWhy: (k, size) =>
			`Tot voorbeeld ${size} van de batch geweest is, worden gradiënten alleen opgeteld. Na voorbeeld ${k} is de batch nog niet compleet.`,
		nowWhy: (size) => `Dat was voorbeeld ${size} van ${size}: de batch is compleet.`
	},

	batches: {
		same: (n) => `Dezelfde ${n} voorbeelden, hetzelfde aantal epochs.`,
		names: {
			sgd: 'SGD',
			mini: (size) => `mini-batches van ${size}`,
			full: 'volledige batch',
			same: 'allemaal gelijk'
		},
		most: 'Wat geeft de meeste updates?',
		fewest: 'Wat geeft de minste updates?',
		noisiest: 'Waarbij hebben de updates de meeste ruis?',
		calmest: 'Waarbij hebben de updates de minste ruis?',
		countHint: 'Er is één update per batch.',
		noiseHint: 'Wat zegt één voorbeeld, en wat zegt het gemiddelde van veel voorbeelden?',
		countWhy: (size, sgd, mini) =>
			`Updates per epoch: ${sgd} met SGD, ${mini} met mini-batches van ${size}, 1 met een volledige batch.`,
		noiseWhy:
			'SGD volgt losse voorbeelden, die verschillende kanten op trekken. In het gemiddelde van een batch valt dat tegen elkaar weg: hoe groter de batch, hoe meer.',
		uses: (size) => `Een mini-batch heeft ${size} voorbeelden. Wat volgt zijn update?`,
		used: {
			mean: 'het gemiddelde van hun gradiënten',
			sum: 'de som van hun gradiënten',
			last: 'de gradiënt van het laatste voorbeeld',
			all: 'het gemiddelde van de gradiënten van de hele trainingsset'
		},
		usesHint: 'Waardoor deelt de update?',
		usesWhy: (size) =>
			`De gradiënten van de ${size} voorbeelden worden opgeteld, en de update deelt de som door ${size}.`,
		called: (n, size) =>
			`Een trainingsset heeft ${n} voorbeelden; de batchgrootte is ${size}. Hoe heet dat?`,
		kinds: {
			sgd: 'stochastische gradient descent (SGD)',
			mini: 'gradient descent met mini-batches',
			full: 'gradient descent met een volledige batch'
		},
		calledHint: 'Hoeveel voorbeelden geven samen één update?',
		calledWhy:
			'Batchgrootte 1 is SGD, alle voorbeelden tegelijk is een volledige batch, en alles ertussenin is een mini-batch.',
		ratio: (n, size) =>
			`Een trainingsset heeft ${n} voorbeelden. Hoeveel keer zo veel updates per epoch geeft SGD als batches van ${size}?`,
		ratioWhy: (n, batches, ratio) =>
			`SGD geeft ${n} updates per epoch, de batches ${batches}: ${n} / ${batches} = ${ratio}.`
	}
};
