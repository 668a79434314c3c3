import type { Dictionary } from '../dictionary';
import { commands } from './commands';
import { data } from './data';
import { edit } from './edit';
import { explain } from './explain';
import { exporting } from './export';
import { loss } from './loss';
import { network } from './network';
import { page } from './page';
import { transport } from './transport';

export const nl: Dictionary = {
	commands,
	data,
	edit,
	explain,
	exporting,
	loss,
	network,
	page,
	transport
};
