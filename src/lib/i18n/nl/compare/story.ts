import type { CompareWords } from '../../compare';

export const story: CompareWords['story'] = {
	lr: {
		title: 'Wat de leersnelheid doet',
		text: [
			'Elke update verandert elk gewicht met *−α · gradiënt*. De gradiënt zegt hoe steil het is en welke kant omhoog gaat; de min keert dat om, en α bepaalt hoe groot de stap wordt.',
			'*Te laag*: elke stap helpt, maar het zijn er te weinig. *Te hoog*: de stappen schieten over het dal heen, en het verlies springt op en neer, blijft hoog of groeit eindeloos.',
			'Meestal begin je ergens tussen *0,001 en 0,1* en probeer je het vandaar steeds met zo’n drie keer zoveel of drie keer zo weinig. Wat past, hangt af van de data, het netwerk en de batch.'
		].join('\n'),
		within: (alpha) => `Hier is α = ${alpha} ongeveer goed.`,
		below: (alpha) => `Hier is α = ${alpha} ongeveer goed: dat is lager dan gewoonlijk.`,
		above: (alpha) => `Hier is α = ${alpha} ongeveer goed: dat is hoger dan gewoonlijk.`
	},
	batch: {
		title: 'Waarom de ruis van SGD kan helpen',
		text: [
			'De update voor *één* voorbeeld gaat bergaf voor dat voorbeeld, niet voor allemaal. Daarom zigzagt het pad van stochastische gradient descent (SGD): je ziet het hieronder.',
			'Met de volledige batch volg je precies de helling van het gemiddelde verlies. Is die nul, in een *lokaal minimum* of op een vlak stuk, dan staat de training voorgoed stil.',
			'SGD blijft daar niet staan: het gemiddelde van alle gradiënten is er nul, maar de gradiënt van één voorbeeld bijna nooit. Het volgende voorbeeld geeft dus een duwtje, en dat kan genoeg zijn om *uit een ondiep minimum te komen*.',
			'Het nadeel: ook bij een goed minimum blijft het pad zigzaggen. Met een kleinere α of een grotere batch wordt dat minder.'
		].join('\n')
	},
	shuffle: {
		title: 'Waarom schud je de data?',
		text: [
			'Elke update trekt de gewichten naar het voorbeeld waarvoor hij is berekend, en de laatste voorbeelden van een epoch hebben het laatste woord. In een *vaste volgorde* zijn dat altijd dezelfde.',
			'Het ergst is het als de data op klasse zijn gesorteerd: eerst alleen klasse 0, dan alleen klasse 1. Terwijl het netwerk de tweede leert, vergeet het de eerste.',
			'Met in elke epoch een *nieuwe volgorde* is elk voorbeeld weleens het eerste en weleens het laatste, en heffen die effecten elkaar op.'
		].join('\n'),
		ends: (shuffled, inOrder) =>
			`Na de training is het gemiddelde verlies over alle voorbeelden ${shuffled} met schudden en ${inOrder} zonder.`,
		matters: 'Hier doet de volgorde ertoe.',
		hidden:
			'Aan de curven zie je dat niet: zonder schudden komt elk voorbeeld langs vlak na andere van zijn klasse, als het netwerk net daarop is ingesteld.',
		mixed: 'Hier maakt het weinig uit: de voorbeelden staan al door elkaar.',
		sorted:
			'Hier maakt het weinig uit, al staan de voorbeelden gesorteerd: wat van de eerste is geleerd, is bij de laatste nog niet vergeten.',
		nothing: 'Hier valt niets te schudden: er is maar één soort doelwaarde.',
		elsewhere: 'Kijk waar het wél uitmaakt: irissen, gesorteerd op soort'
	},
	seed: {
		title: 'Waarom zet je niet alles op 0?',
		text: [
			'Vanaf de startgewichten gaat de training bergafwaarts. Begin je ergens anders, dan sta je op een andere helling en kun je in een ander dal uitkomen: eerder of later, lager of hoger.',
			'Met *alle gewichten op 0* rekenen de neuronen van een laag allemaal hetzelfde uit, krijgen ze hetzelfde aandeel in de fout en veranderen ze op dezelfde manier. Zo worden ze nooit verschillend. De *symmetrie* moet doorbroken worden, en daar zorgt het toeval voor.'
		].join('\n'),
		wait: 'De run met alles op nul is er niet, of is nog niet klaar.',
		equal: (layers, epochs) =>
			layers.length > 1
				? `Je ziet het hier: na ${epochs} epochs hebben alle neuronen van een laag nog steeds dezelfde gewichten en dezelfde bias, in laag ${new Intl.ListFormat('nl').format(layers)}. Elk van die lagen is dus één neuron, een aantal keer.`
				: `Je ziet het hier: na ${epochs} epochs hebben alle neuronen van laag ${layers[0]} nog steeds dezelfde gewichten en dezelfde bias. Het is dus één neuron, een aantal keer.`,
		unequal: (epochs) => `Hier is er na ${epochs} epochs geen laag met gelijke neuronen meer.`,
		single:
			'Dit netwerk heeft geen verborgen laag met meer dan één neuron, dus er is geen symmetrie om te breken: alles op 0 is een prima begin.'
	}
};
