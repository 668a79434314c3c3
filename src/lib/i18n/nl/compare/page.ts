import type { CompareWords } from '../../compare';

export const page: CompareWords['page'] = {
	title: 'Vergelijk · Backstep',
	topics: 'Wat verschilt',
	lr: {
		tab: 'Leersnelheid',
		title: 'Hoe groot is een stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde. Alleen de leersnelheid α verschilt.'
	},
	batch: {
		tab: 'SGD · mini-batch · volledige batch',
		title: 'Hoeveel voorbeelden per stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde, dezelfde α. Alleen de batchgrootte verschilt: het aantal voorbeelden waarover de gradiënt wordt gemiddeld voordat de gewichten veranderen.'
	},
	shuffle: {
		tab: 'Schudden aan · uit',
		title: 'Doet de volgorde ertoe?',
		lead: 'Dezelfde data, dezelfde startgewichten. Met schudden komen de voorbeelden in elke epoch in een nieuwe volgorde langs, zonder schudden altijd in dezelfde.'
	},
	seed: {
		tab: 'Startgewichten',
		title: 'Waar begin je?',
		lead: 'Dezelfde data, dezelfde α. Elke seed geeft andere startgewichten en een andere volgorde; bij “allemaal nul” beginnen alle gewichten en biases op 0.'
	},
	data: 'Data',
	edited:
		'Wat je met de hand hebt veranderd, telt hier niet mee: elke run volgt het experiment zoals het was ingesteld.',
	tooMany: (most, used) =>
		`Er worden hooguit ${most} runs tegelijk vergeleken: dat zijn nu ${used}.`
};
