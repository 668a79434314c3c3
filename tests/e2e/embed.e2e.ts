import { readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import { findings } from './axe';
import { HostPage } from './host-page';
import { goto } from './page';

// That there is none is tested.
test.use({ serviceWorkers: 'allow' });

const schema = JSON.parse(readFileSync('static/embed.schema.json', 'utf8')) as object;
const legal = new Ajv2020({ strict: false }).compile(schema);

const hosts: HostPage[] = [];
test.afterEach(() => hosts.splice(0).forEach((host) => host.close()));

/** What the frame says. */
interface Message {
	readonly type: string;
	readonly [field: string]: unknown;
}

interface HostWindow extends Window {
	heard: Message[];
	frame: HTMLIFrameElement;
}

/** A page of another site with a frame of Backstep in it, which keeps what the frame says. */
async function openHost(
	page: Page,
	baseURL: string,
	path: string,
	attributes = ''
): Promise<Frame> {
	const host = await HostPage.with(`<!doctype html>
		<title>A lesson</title><input aria-label="Notes" autofocus>
		<script>
			window.heard = [];
			addEventListener('message', ({ data, origin, source }) => {
				if (source === window.frame?.contentWindow && origin === '${new URL(baseURL).origin}')
					heard.push(data);
			});
		</script>
		<iframe ${attributes} width="720" height="520"></iframe>
		<script>
			window.frame = document.querySelector('iframe');
			frame.src = '${new URL(`.${path}`, baseURL).href}';
		</script>`);
	hosts.push(host);
	await page.goto(host.address);
	await expect.poll(() => page.frames().length).toBe(2);
	return page.frames()[1]!;
}

const heard = (page: Page, type: string): Promise<Message[]> =>
	page.evaluate(
		(wanted) =>
			(window as unknown as HostWindow).heard.filter((message) => message.type === wanted),
		type
	);
const lastState = async (page: Page) => (await heard(page, 'state')).at(-1);
const send = (page: Page, message: unknown): Promise<void> =>
	page.evaluate((data) => {
		(window as unknown as HostWindow).frame.contentWindow!.postMessage(data, '*');
	}, message);

test('a page drives its frame: load, step, play, pause; ready and state come', async ({
	page,
	baseURL
}) => {
	await openHost(page, baseURL!, '/nl/embed#data=xor&step=12');
	await expect
		.poll(() => heard(page, 'ready'))
		.toEqual([{ backstep: 'embed', type: 'ready', version: 1, language: 'nl' }]);
	await expect.poll(() => lastState(page)).toMatchObject({ step: 12, kind: 'forward', layer: 1 });

	await send(page, { backstep: 'embed', type: 'step', direction: 1 });
	await expect.poll(() => lastState(page)).toMatchObject({ step: 13, layer: 2 });
	await send(page, { backstep: 'embed', type: 'step', by: 'sample', direction: -1 });
	await expect.poll(() => lastState(page)).toMatchObject({ step: 10 });
	await send(page, { backstep: 'embed', type: 'step', to: 400 });
	await expect.poll(() => lastState(page)).toMatchObject({ step: 400, epoch: 11 });
	await send(page, { backstep: 'embed', type: 'load', address: '#data=circles&n=20&step=9' });
	await expect
		.poll(() => lastState(page))
		.toMatchObject({ address: 'v=1&data=circles&n=20&step=9', samples: 20, playing: false });
	await send(page, { backstep: 'embed', type: 'play' });
	await expect
		.poll(async () =>
			(await heard(page, 'state')).some(({ step, playing }) => playing && Number(step) > 9)
		)
		.toBe(true);
	await send(page, { backstep: 'embed', type: 'pause' });
	await expect.poll(() => lastState(page)).toMatchObject({ playing: false });

	const all = await page.evaluate(() => (window as unknown as HostWindow).heard);
	for (const message of all) expect(legal(message), JSON.stringify(message)).toBe(true);
	expect(all.filter(({ type }) => type === 'error')).toEqual([]);
});

test('what is malformed or foreign changes nothing; only what was meant for the frame is answered', async ({
	page,
	baseURL
}) => {
	const frame = await openHost(page, baseURL!, '/embed#data=xor&step=12');
	await expect.poll(() => lastState(page)).toMatchObject({ step: 12 });
	await page.evaluate(() => void ((window as unknown as HostWindow).heard = []));

	for (const message of [
		'play',
		null,
		7,
		[1],
		{},
		{ type: 'step', to: 3 },
		{ backstep: 1, type: 'play' }
	])
		await send(page, message);
	await send(page, { backstep: 'embed', type: 'state', step: 3 });
	await send(page, { backstep: 'embed', type: 'step', to: 'three' });
	await send(page, { backstep: 'embed', type: 'jump' });
	await expect
		.poll(() => heard(page, 'error'))
		.toEqual([
			expect.objectContaining({ message: expect.stringContaining('“to”') }),
			expect.objectContaining({ message: expect.stringContaining('“jump”') })
		]);

	// Another frame in the same page, and the frame itself.
	await page.evaluate(() => {
		const other = document.createElement('iframe');
		other.srcdoc = `<script>
			parent.frames[0].postMessage({ backstep: 'embed', type: 'step', to: 30 }, '*');
			parent.document.title = 'sent';
		</script>`;
		document.body.append(other);
	});
	await expect(page).toHaveTitle('sent');
	await frame.evaluate(() => window.postMessage({ backstep: 'embed', type: 'step', to: 31 }, '*'));
	await send(page, { backstep: 'embed', type: 'step', to: 13 });
	await expect.poll(() => lastState(page)).toMatchObject({ step: 13 });
	expect(await heard(page, 'state')).toHaveLength(1);
});

test('a frame that is pinned to another page says nothing and hears nothing', async ({
	page,
	baseURL
}) => {
	const frame = await openHost(page, baseURL!, '/embed#data=xor&step=12&host=https://other.test');
	await expect(frame.getByTestId('phase')).toHaveText('Forward · layer 1');
	await frame.waitForSelector('html[data-hydrated]', { state: 'attached' });
	await send(page, { backstep: 'embed', type: 'step', to: 30 });
	await frame.getByRole('button', { name: 'Step', exact: true }).click();
	await expect(frame.getByTestId('phase')).toHaveText('Forward · layer 2');
	expect(await page.evaluate(() => (window as unknown as HostWindow).heard)).toEqual([]);
});

test('a question of the frame is answered, and its result comes', async ({ page, baseURL }) => {
	const frame = await openHost(page, baseURL!, '/embed#data=xor&step=40&quiz=epoch&count=2');
	await expect(frame.getByText('Question 1 of 2')).toBeVisible();
	await frame.getByRole('button', { name: 'Skip' }).click();
	await expect(frame.getByText('Question 2 of 2')).toBeVisible();
	await expect
		.poll(() => heard(page, 'result'))
		.toEqual([expect.objectContaining({ question: 1, of: 2, skipped: true, points: 0 })]);
	await frame.getByRole('button', { name: 'Hint' }).click();
	await frame.getByRole('button', { name: 'Show the answer' }).click();
	await expect.poll(() => heard(page, 'result')).toHaveLength(2);
	const results = await heard(page, 'result');
	expect(results[1]).toMatchObject({ question: 2, revealed: true, hints: 1, right: false });
	for (const result of results) expect(legal(result)).toBe(true);
	await frame.getByRole('button', { name: /^(Finish|Results|See)/ }).click();
	await expect(frame.getByText('0 of 2 points')).toBeVisible();
});

test('a frame takes neither focus nor keys from its page, keeps nothing and registers nothing', async ({
	page,
	baseURL
}) => {
	const frame = await openHost(page, baseURL!, '/embed#data=xor&step=12');
	await expect.poll(() => lastState(page)).toMatchObject({ step: 12 });
	await page.getByLabel('Notes').focus();
	await send(page, { backstep: 'embed', type: 'step', direction: 1 });
	await expect.poll(() => lastState(page)).toMatchObject({ step: 13 });
	await page.keyboard.type('e 4');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByLabel('Notes')).toHaveValue('e 4');
	expect(await lastState(page)).toMatchObject({ step: 13 });

	await frame.getByRole('combobox').selectOption('epoch');
	await frame.getByRole('button', { name: 'Step', exact: true }).press('ArrowRight');
	await expect.poll(() => lastState(page)).toMatchObject({ step: 38 });
	const kept = await frame.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await navigator.serviceWorker.getRegistrations()).length,
		location.hash
	]);
	expect(kept).toEqual([0, 0, 0, '#data=xor&step=12']);
});

test('the whole page is one click away, at the same step', async ({ page, baseURL }) => {
	const frame = await openHost(page, baseURL!, '/nl/embed#data=xor&step=12&hide=setup');
	await frame.waitForSelector('html[data-hydrated]', { state: 'attached' });
	await frame.getByRole('button', { name: 'Stap', exact: true }).click();
	await expect(frame.getByRole('link', { name: 'Openen in Backstep' })).toHaveAttribute(
		'href',
		/\/nl#v=1&data=xor&step=13&hide=setup$/
	);
});

for (const [width, height, lang, theme] of [
	[320, 360, '', 'light'],
	[480, 560, '/nl', 'dark'],
	[760, 420, '/nl', 'light'],
	[1200, 800, '', 'dark']
] as const)
	test(`at ${width} × ${height}, ${theme}, nothing is cut off and axe finds nothing`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height });
		await goto(page, `${lang}/embed#data=circles&step=19&theme=${theme}`);
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		const { wider, taller, small } = await page.evaluate(() => ({
			wider: document.documentElement.scrollWidth - window.innerWidth,
			taller: document.documentElement.scrollHeight - window.innerHeight,
			small: Array.from(document.querySelectorAll('.controls :is(button, a, select), .rail button'))
				.map((element) => element.getBoundingClientRect())
				.filter((box) => box.height > 0 && (box.height < 24 || box.width < 24)).length
		}));
		expect({ wider, taller, small }).toEqual({ wider: 0, taller: 0, small: 0 });
		expect(await findings(page)).toEqual([]);
	});
