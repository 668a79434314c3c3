import type { QuizWords } from '../../quiz';

export const mistakes: QuizWords['mistakes'] = {
	'epoch-is-sample': 'Dat is één voorbeeld. Een epoch is één ronde langs *alle* voorbeelden.',
	'epoch-is-update':
		'Dat is één update. Een epoch is één ronde langs alle voorbeelden, met één update per batch.',
	'epoch-is-batch':
		'Dat is één batch: de voorbeelden waarvan de gradiënten samen één update maken. Een epoch gaat één keer langs alle voorbeelden.',
	'update-per-sample':
		'Je telde één update per voorbeeld. De gewichten veranderen één keer per *batch*.',
	'update-per-epoch':
		'Je telde één update per epoch. De gewichten veranderen één keer per *batch*, dus vaak in een epoch.',
	'last-batch-forgotten':
		'Je vergat de laatste batch. Die is kleiner dan de andere, maar geeft ook een update.',
	'one-epoch-only': 'Dat is één epoch. Vermenigvuldig nog met het aantal epochs.',
	'counted-from-zero': 'Je telde er één te veel of te weinig: code telt vanaf 0, mensen vanaf 1.',
	'data-order': 'Dat is de volgorde van de data. Deze epoch volgt de geschudde volgorde.',
	'shuffle-trains-more':
		'Schudden voegt geen voorbeelden en geen updates toe; alleen de volgorde verandert.',
	'shuffle-changes-data': 'Schudden verandert geen voorbeeld: invoer en doel blijven bij elkaar.',
	'bias-forgotten': 'Je vergat de bias. Na de gewogen invoer komt _b_ er nog bij.',
	'activation-forgotten':
		'Dat is _z_, vóór de activatie. De activatiefunctie moet er nog overheen.',
	'activation-given': 'Dat is _a_, na de activatie. _z_ komt daarvoor.',
	'mean-for-sum': 'Je nam het gemiddelde waar de *som* hoort.',
	'sum-for-mean': 'Dat is de som. Voor het gemiddelde deel je nog door het aantal.',
	'last-for-mean':
		'Dat is het verlies van het laatste voorbeeld. Het verlies van de epoch is het gemiddelde over *alle* voorbeelden.',
	'factor-two':
		'Je zit er een factor 2 naast: kijk waar de 2 van het kwadraat blijft bij dit verlies.',
	'factor-half': 'Je zit er een factor ½ naast: kijk hoe dit verlies is gedefinieerd.',
	'factor-n': 'Je zit er een factor *n* naast: kijk wat er door hoeveel wordt gedeeld.',
	'sign-turned': 'De grootte klopt, het teken niet.',
	'slope-forgotten':
		'Je gaf _da_ ongewijzigd door. De kettingregel vermenigvuldigt met de *helling* van de activatie.',
	'slope-is-activation':
		'Je vermenigvuldigde met de activatie _a_. De kettingregel vermenigvuldigt met haar *helling*.',
	'slope-misplaced':
		'Je nam de helling op de verkeerde plek: ze hoort bij de eigen _z_ en _a_ van dit neuron.',
	'dead-relu-learns':
		'Deze ReLU staat uit (_z_ is niet groter dan 0): de helling is 0 en er komt niets doorheen.',
	'own-activation':
		'Je vermenigvuldigde met de uitvoer van het neuron zelf. Voor een gewicht telt zijn *invoer*.',
	'input-forgotten':
		'Je vergat de invoer: de gradiënt van een gewicht is _dz_ maal wat er door dat gewicht binnenkomt.',
	'bias-gradient-times-input':
		'Een bias heeft geen invoer om mee te vermenigvuldigen: _db_ is gewoon _dz_.',
	'bias-gradient-zero':
		'Ook de bias leert: gaat hij 1 omhoog, dan gaat _z_ 1 omhoog. Dus _db_ is _dz_.',
	'not-transposed':
		'Je volgde de gewichten van het verkeerde neuron: naar beneden toe telt de *kolom* van _W_, vandaar Wᵀ.',
	'updated-weights':
		'Je gebruikte de gewichten van na de update. Terug gaat het met de gewichten van de forward propagation.',
	'one-path-only':
		'Je volgde maar één verbinding. Tel op wat er door *alle* verbindingen terugkomt.',
	'gradient-added': 'Je telde de gradiënt erbij op: dat is bergop. De update trekt hem er *af*.',
	'rate-forgotten': 'Je vergat de leersnelheid α, die de stap klein maakt.',
	'step-for-result':
		'Dat is de stap zelf, α maal de gradiënt. De nieuwe waarde is de oude min die stap.',
	'batch-not-divided':
		'Je nam de som over de batch. De update neemt het gemiddelde: deel door de grootte van de batch.',
	'gradient-sign-is-direction': 'De gradiënt wijst bergop. De update gaat de *andere* kant op.',
	'loss-always-falls':
		'Eén update verlaagt het verlies alleen als de stap klein genoeg is; een grote stap schiet door.',
	'forward-for-backward': 'Zo gaat het vooruit. Terug begint het bij de uitvoerlaag.',
	'update-before-backward': 'Voor de update van een laag zijn eerst haar gradiënten nodig.',
	'largest-weight-moves-most':
		'Hoever een gewicht opschuift, hangt van zijn gradiënt af, niet van zijn grootte.',
	'negative-is-dead':
		'Een negatief getal maakt een neuron nog niet dood: een ReLU is dood als zijn _z_ niet groter is dan 0.',
	'more-is-faster':
		'Grotere stappen gaan maar tot een bepaald punt sneller; daarna schieten ze door.',
	'less-is-safer':
		'Kleinere stappen zijn veilig maar traag: na de laatste epoch kan de training nog lang niet klaar zijn.',
	'slow-is-stuck': 'Traag is niet vast: het verlies daalt nog in elke epoch.',
	'rounded-early':
		'Je hebt onderweg waarschijnlijk afgerond. Houd tot het eind minstens vier decimalen aan.'
};
