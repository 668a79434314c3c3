import { commands } from './commands';
import { data } from './data';
import { explain } from './explain';
import { exporting } from './export';
import { loss } from './loss';
import { network } from './network';
import { page } from './page';
import { transport } from './transport';

export const en = { commands, data, explain, exporting, loss, network, page, transport };
