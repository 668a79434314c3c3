import type { QuizWords } from '../../quiz';

export const mistakes: QuizWords['mistakes'] = {
	'epoch-is-sample':
		'Je zag één voorbeeld aan voor een epoch. Een epoch is één ronde langs *alle* voorbeelden.',
	'epoch-is-update':
		'Je zag één update aan voor een epoch. Een epoch is één ronde langs alle voorbeelden, met één update per batch.',
	'epoch-is-batch':
		'Je zag één batch aan voor een epoch. Een batch is de groep voorbeelden van één update; een epoch is één ronde langs *alle* voorbeelden.',
	'update-per-sample':
		'Je telde één update per voorbeeld. De gewichten veranderen één keer per *batch*.',
	'update-per-epoch':
		'Je telde één update per epoch. De gewichten veranderen één keer per *batch*, dus vaak in een epoch.',
	'last-batch-forgotten':
		'Je vergat de laatste batch. Die is kleiner dan de andere, maar geeft ook een update.',
	'one-epoch-only': 'Dat is één epoch. Vermenigvuldig nog met het aantal epochs.',
	'counted-from-zero': 'Je telde er één te veel of te weinig: code telt vanaf 0, mensen vanaf 1.',
	'this-epoch-only': 'Je telde alleen deze epoch. De epochs ervoor tellen ook mee.',
	'epoch-not-over':
		'De epoch die bezig is, is nog niet voltooid: daarvan telt alleen wat al gedaan is.',
	'updates-for-samples':
		'Dat is het aantal updates. Een batch heeft meerdere voorbeelden, die samen één update maken.',
	'rounded-at-end':
		'Elke epoch eindigt met een kleinere batch, die een hele update maakt. Rond dus binnen één epoch naar boven af en vermenigvuldig daarna.',
	'last-batch-full':
		'De laatste batch raakt niet vol: daarin zit wat er na de volle batches overblijft.',
	'order-kept': 'Bij schudden krijgt elke epoch een eigen volgorde.',
	'shuffle-draws-again':
		'Schudden gaat zoals bij een spel kaarten: elk voorbeeld komt *precies één keer* aan de beurt.',
	'data-order': 'Dat is de volgorde van de data. Deze epoch volgt de geschudde volgorde.',
	'shuffle-trains-more':
		'Schudden voegt geen voorbeelden en geen updates toe; alleen de volgorde verandert.',
	'shuffle-changes-data': 'Schudden verandert geen voorbeeld: invoer en doel blijven bij elkaar.',
	'bias-forgotten': 'Je vergat de bias. Na de gewogen invoer komt _b_ er nog bij.',
	'activation-forgotten':
		'Je nam _z_, van vóór de activatie. De activatiefunctie moet er nog overheen.',
	'activation-given': 'Dat is _a_, na de activatie. _z_ komt daarvoor.',
	'other-activation': 'Dat geeft een andere activatiefunctie. Kijk welke bij deze laag hoort.',
	'softmax-alone':
		'Je keek alleen naar dit neuron. Bij softmax hangen alle neuronen van de laag van elkaar af.',
	'mean-for-sum': 'Je deelde door het aantal. Hier hoort de *som*, niet het gemiddelde.',
	'sum-for-mean': 'Dat is de som. Voor het gemiddelde deel je nog door het aantal.',
	'last-for-mean':
		'Dat is het verlies van het laatste voorbeeld. Het verlies van de epoch is het gemiddelde over *alle* voorbeelden.',
	'mean-of-batches':
		'Je deelde door het aantal updates. Het gemiddelde gaat over alle *voorbeelden* van de epoch.',
	'other-loss': 'Dat hoort bij een ander verlies. Kijk welk verlies hier wordt gebruikt.',
	'other-target':
		'Je verwisselde de twee delen van de formule: _t_ hoort bij _o_, en 1 − _t_ bij 1 − _o_.',
	'log-ten': 'Je nam de logaritme met grondtal 10. Bij verlies hoort ln, de natuurlijke logaritme.',
	'square-forgotten':
		'Je vergat het kwadraat: het verschil tussen uitvoer en doel wordt gekwadrateerd.',
	'factor-two':
		'Dat is het dubbele. De halve kwadratische fout heeft een ½; in de gradiënt vallen die ½ en de 2 van het kwadraat tegen elkaar weg.',
	'factor-half':
		'Dat is de helft. De gemiddelde kwadratische fout heeft geen ½, dus in de gradiënt blijft de 2 van het kwadraat staan.',
	'factor-n':
		'Je zit er een factor *n* naast, het aantal uitvoerwaarden. Alleen de gemiddelde kwadratische fout deelt daardoor, ook in de gradiënt.',
	'sign-turned': 'Er ontbreekt een min, of er staat er één te veel: kijk de tekens na.',
	'slope-forgotten':
		'Je gaf _da_ ongewijzigd door. De kettingregel vermenigvuldigt met de *helling* van de activatie.',
	'slope-is-activation':
		'Je vermenigvuldigde _da_ met de activatie _a_. De kettingregel vermenigvuldigt met de *helling* van de activatiefunctie.',
	'slope-misplaced':
		'Je nam de helling op de verkeerde plek: ze hoort bij de eigen _z_ en _a_ van dit neuron.',
	'dead-relu-learns':
		'Deze ReLU staat uit (_z_ is niet groter dan 0): de helling is 0 en er komt niets doorheen.',
	'dz-given':
		'Dat is _dz_. De helling van de activatie zit nog niet in _da_; die komt een stap later.',
	'own-activation':
		'Je vermenigvuldigde _dz_ met de uitvoer van het neuron zelf. Bij een gewicht telt wat erdoor *binnenkomt*.',
	'weight-for-input':
		'Je vermenigvuldigde met het gewicht. Dat hoort bij _da_ voor de laag eronder; _dW_ is _dz_ maal de *invoer*.',
	'input-forgotten':
		'Je vergat de invoer: de gradiënt van een gewicht is _dz_ maal wat er door dat gewicht binnenkomt.',
	'bias-gradient-times-input':
		'Je vermenigvuldigde _dz_ nog ergens mee. _z_ groeit even hard als de bias, dus _db_ is _dz_ zelf.',
	'bias-gradient-zero':
		'Je liet de bias niet meeleren. Gaat hij 1 omhoog, dan gaat _z_ 1 omhoog, dus _db_ is _dz_.',
	'not-transposed':
		'Je nam een rij van _W_, de gewichten naar één neuron van de laag erboven. Wat naar dit neuron terugkomt, komt door een *kolom*, vandaar Wᵀ.',
	'updated-weights':
		'Je gebruikte de gewichten van na de update. Terug gaat het met die van ervóór, waarmee het voorbeeld ook vooruit ging.',
	'one-path-only':
		'Je volgde maar één verbinding. Tel op wat er door *alle* verbindingen terugkomt.',
	'gradient-added': 'Je telde de gradiënt erbij op: dat is bergop. De update trekt hem er *af*.',
	'rate-forgotten': 'Je vergat de leersnelheid α, die bepaalt hoe groot de stap is.',
	'step-for-result':
		'Dat is de stap zelf, α maal de gradiënt. De nieuwe waarde is de oude min die stap.',
	'batch-not-divided':
		'Je nam de som over de batch. De update neemt het gemiddelde: deel door de grootte van de batch.',
	'backward-changes-weights':
		'De stap achteruit berekent alleen gradiënten. De gewichten veranderen pas in de *update*.',
	'large-batch-is-noisy':
		'Een gemiddelde over veel voorbeelden is rustiger dan wat één voorbeeld zegt: hoe groter de batch, hoe minder ruis.',
	'large-batch-updates-more':
		'Elke batch geeft één update, en van grotere batches zijn er minder: hoe groter de batch, hoe minder updates.',
	'one-sample-of-batch':
		'Elk voorbeeld van de batch telt mee: de update neemt het *gemiddelde* van al hun gradiënten.',
	'gradient-sign-is-direction': 'De gradiënt wijst bergop. De update gaat de *andere* kant op.',
	'loss-always-falls':
		'Eén update verlaagt het verlies alleen als de stap klein genoeg is; een grote stap schiet door.',
	'forward-for-backward': 'Zo gaat het vooruit. Terug begint het bij de uitvoerlaag.',
	'update-before-backward': 'Voor de update van een laag zijn eerst haar gradiënten nodig.',
	'largest-weight-moves-most':
		'Hoever een gewicht opschuift, hangt van zijn gradiënt af, niet van zijn grootte.',
	'sign-for-size':
		'Het teken zegt welke kant een gewicht op gaat, niet hoe ver. Vergelijk de getallen zonder hun teken.',
	'negative-is-dead':
		'Een negatief getal maakt een neuron nog niet dood: een ReLU is dood als zijn _z_ niet groter is dan 0.',
	'leaky-is-relu':
		'Dat geldt voor ReLU. *Leaky* ReLU laat een beetje door als _z_ niet boven 0 ligt, en staat dus nooit helemaal uit.',
	'more-is-faster':
		'Grotere stappen gaan maar tot een bepaald punt sneller; daarna schieten ze door.',
	'less-is-safer':
		'Kleinere stappen zijn veilig maar traag: na de laatste epoch kan de training nog lang niet klaar zijn.',
	'slow-is-stuck': 'Traag is niet hetzelfde als stilstaan: het verlies is nog op weg naar beneden.',
	'input-not-passed-on':
		'Elke laag krijgt wat de laag ervoor heeft gegeven, en het verlies krijgt wat de laatste gaf.',
	'backward-too-early':
		'Dat is de weg terug. Op de heenweg berekent elke laag haar uitvoer uit wat ze krijgt.',
	'loss-for-gradient':
		'Dat is het verlies zelf. Wat teruggaat, is de *gradiënt*: hoe het verlies verandert met de uitvoer.',
	'output-for-gradient': 'Uitvoer geef je door op de heenweg. Op de terugweg is het de *gradiënt*.',
	'output-target-swapped': 'Eerst komt de uitvoer, dan het doel.',
	'outer-turned':
		'_dW_ heeft de vorm van _W_, met een rij voor elk neuron: eerst _dz_, dan de invoer.',
	'rounded-early':
		'Je hebt onderweg waarschijnlijk afgerond. Houd tot het eind minstens vier decimalen aan.'
};
