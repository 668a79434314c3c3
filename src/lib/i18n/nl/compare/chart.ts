import type { CompareWords } from '../../compare';

export const chart: CompareWords['chart'] = {
	title: 'Verliescurven',
	what: 'gemiddeld verlies per epoch',
	start: 'vóór de training',
	axis: 'Op de as',
	epochs: 'epochs',
	updates: 'updates',
	updatesLog: 'updates (logaritmische as)',
	point: (run, epoch, loss) => `${run}, epoch ${epoch}: verlies ${loss}`,
	pointAtStart: (run, loss) => `${run}, vóór de training: verlies ${loss}`,
	open: 'Ga vanaf hier stap voor stap door de training',
	hint: 'Wijs een curve aan, of loop erlangs met de pijltjestoetsen. Met een klik of Enter ga je vanaf daar stap voor stap door de training.',
	squeezed: (loss) => `boven ${loss} niet op schaal`,
	leaves: (most) => `loopt de grafiek uit, tot ${most}`,
	unfair: (most, fewest) =>
		`De ene run doet ${most} updates, de andere ${fewest}: per epoch is dat geen eerlijke vergelijking.`,
	fair: 'Zet updates op de as',
	mean: 'gemiddeld verlies',
	table: 'Als tabel',
	epoch: 'epoch',
	save: (kind) => `Bewaar de grafiek als ${kind}`,
	saved: (file) => `Bewaard als ${file}.`,
	failed: 'Bewaren lukte niet. Controleer de verbinding.',
	legend:
		'Het verlies van een epoch is het gemiddelde over alle voorbeelden, elk gemeten op het moment dat het langskwam. De curven beginnen bij het gemiddelde verlies vóór de training.'
};
