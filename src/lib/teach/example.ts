import type { Pack } from '$lib/quiz/pack/schema';

const both = (en: string, nl: string) => ({ en, nl });

/** A pack to begin with: a question of every type, written out beside some that are made from a run. */
export const examplePack = (title: string): Pack => ({
	backstep: 'pack',
	version: 1,
	title,
	experiment: 'v=1&data=circles',
	items: [
		{
			type: 'choice',
			prompt: both(
				'What is one full pass over the training set called?',
				'Hoe heet één ronde door de hele trainingsset?'
			),
			hint: both('Think of the outer loop of fit().', 'Denk aan de buitenste lus van fit().'),
			options: [
				{
					text: both('an epoch', 'een epoch'),
					right: true,
					feedback: both(
						'Every sample is used exactly once.',
						'Elk voorbeeld komt precies één keer aan de beurt.'
					)
				},
				{
					text: both('a batch', 'een batch'),
					feedback: both(
						'A batch is a *part* of the training set: the samples of one update.',
						'Een batch is een *deel* van de trainingsset: de voorbeelden van één update.'
					)
				},
				{
					text: both('an update', 'een update'),
					feedback: both(
						'An update changes the weights. There is one after every batch, so a pass has many.',
						'Een update verandert de gewichten. Die is er na elke batch, dus in een ronde zijn er veel.'
					)
				}
			]
		},
		{
			type: 'numbers',
			prompt: both(
				'The training set has 200 samples, and the batch size is 20. How many updates are there in one epoch, and how many in five?',
				'De trainingsset heeft 200 voorbeelden, en de batchgrootte is 20. Hoeveel updates zijn er in één epoch, en hoeveel in vijf?'
			),
			fields: [
				{
					name: '1 epoch',
					answer: 10,
					tolerance: 0,
					mistakes: [
						{
							value: 200,
							feedback: both(
								'That is one update for every *sample*. Here 20 samples share one.',
								'Dat is één update voor elk *voorbeeld*. Hier delen 20 voorbeelden er één.'
							)
						},
						{
							value: 1,
							feedback: both(
								'The weights change after every *batch*, not once per epoch.',
								'De gewichten veranderen na elke *batch*, niet één keer per epoch.'
							)
						}
					]
				},
				{ name: '5 epochs', answer: 50, tolerance: 0 }
			]
		},
		{ topic: 'epoch', count: 2 },
		{
			type: 'number',
			prompt: both(
				'A neuron with tanh gave _a_ = 0.6 going forward. Going back it receives _da_ = 0.5. What is its _dz_?',
				'Een neuron met tanh gaf op de heenweg _a_ = 0,6. Op de terugweg krijgt het _da_ = 0,5. Wat is _dz_?'
			),
			hint: both('The slope of tanh is 1 − _a_².', 'De helling van tanh is 1 − _a_².'),
			answer: 0.32,
			tolerance: 0.002,
			mistakes: [
				{
					value: 0.5,
					feedback: both(
						'You passed _da_ on *unchanged*. It has to be multiplied by the slope of tanh.',
						'Je hebt _da_ *ongewijzigd* doorgegeven. Die moet nog maal de helling van tanh.'
					)
				},
				{
					value: 0.3,
					feedback: both(
						'You multiplied by _a_ itself, not by the *slope* of tanh.',
						'Je hebt met _a_ zelf vermenigvuldigd, niet met de *helling* van tanh.'
					)
				}
			],
			solution: both(
				'_dz_ = _da_ · (1 − _a_²) = 0.5 · 0.64 = 0.32',
				'_dz_ = _da_ · (1 − _a_²) = 0,5 · 0,64 = 0,32'
			)
		},
		{ kind: 'dz' },
		{
			type: 'order',
			prompt: both(
				'Put what happens to one sample in order.',
				'Zet wat er met één voorbeeld gebeurt op volgorde.'
			),
			items: [
				both('forward through every layer', 'vooruit door elke laag'),
				both('the loss', 'het verlies'),
				both('the gradient of the loss', 'de gradiënt van het verlies'),
				both('backward through the last layer', 'achteruit door de laatste laag'),
				both('update of the last layer', 'update van de laatste laag'),
				both('backward through the layer before', 'achteruit door de laag ervoor')
			]
		},
		{
			type: 'blanks',
			prompt: both(
				'Complete the line that changes the weights.',
				'Vul de regel aan die de gewichten verandert.'
			),
			code: 'self.W -= lr * ___',
			gaps: [
				{
					accepts: ['self.dW', 'dW'],
					mistakes: [
						{
							text: 'self.db',
							feedback: both(
								'That is the gradient of the *bias*.',
								'Dat is de gradiënt van de *bias*.'
							)
						}
					]
				}
			]
		}
	]
});
