import { statSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import type { Pack } from '$lib/quiz/pack/schema';
import { answer, questionsOf } from './answers';
import { findings } from './axe';
import { Course } from './course';
import { goto } from './page';

// That there is none is tested.
test.use({ serviceWorkers: 'allow' });

const courses: Course[] = [];
test.afterEach(() => courses.splice(0).forEach((course) => course.close()));

/** A learning environment with that package in it. */
async function unpacked(zip: string): Promise<Course> {
	const course = await Course.with(zip, test.info().outputPath('lms'));
	courses.push(course);
	return course;
}

const PLAN = 'v=1&data=xor&quiz=epoch,compute&count=3';

const PACK: Pack = {
	backstep: 'pack',
	version: 1,
	title: 'Week 3 & "more" </script>',
	experiment: 'v=1&data=xor',
	items: [
		{
			type: 'choice',
			prompt: { en: 'Which is a pass?', nl: 'Wat is een ronde?' },
			options: [{ text: 'An epoch', right: true }, { text: 'A batch' }]
		},
		{ type: 'number', prompt: 'A quarter?', answer: 0.25, tolerance: 0.001 },
		{ kind: 'dz', seed: 3 }
	]
};

/** The package of the quiz of a link, made on its start card. */
async function packed(page: Page, path = `/quiz#${PLAN}`, pass = ''): Promise<string> {
	await goto(page, path);
	await page.getByRole('button', { name: /Stop here|Stop hier/ }).click();
	await page.getByRole('button', { name: /Another quiz|Een andere quiz/ }).click();
	await page.getByRole('button', { name: /\(SCORM\)/ }).click();
	return download(page, pass);
}

async function download(page: Page, pass: string): Promise<string> {
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill(pass);
	const waiting = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /package|pakket|Pakket/ }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toMatch(/^backstep-.+-scorm\.zip$/);
	await expect(dialog.getByRole('status')).toContainText(file.suggestedFilename());
	return file.path();
}

const heading = (quiz: FrameLocator) => quiz.getByRole('heading', { level: 2, name: /^Question/ });

async function answerRightly(page: Page, quiz: FrameLocator, k: number): Promise<void> {
	const questions = questionsOf(PLAN);
	await expect(heading(quiz)).toHaveText(`Question ${k + 1} of 3`);
	await heading(quiz).focus();
	await answer(page, questions[k]!.question, quiz);
	await expect(quiz.locator('form')).toHaveAttribute('data-state', 'right');
}

test('a quiz made on its start card reports three interactions, a score and its end to a learning environment', async ({
	page
}) => {
	const zip = await packed(page);
	expect(statSync(zip).size).toBeLessThan(1_000_000);
	const lms = await unpacked(zip);
	const quiz = await lms.open(page);
	for (let k = 0; k < 3; k++) {
		await answerRightly(page, quiz, k);
		// Told as soon as it is answered, and not only when somebody goes on.
		const { interactions, core } = await lms.attempt(page);
		expect(Object.keys(interactions)).toHaveLength(k + 1);
		expect(Number(core.score.raw)).toBeCloseTo((100 * (k + 1)) / 3, 2);
		expect(core.lesson_status).toBe(k === 2 ? 'completed' : 'incomplete');
		await page.keyboard.press('Enter');
	}
	await expect(quiz.getByText('3 of 3 points')).toBeVisible();
	await expect(quiz.getByText('You can close this page')).toBeVisible();

	const { interactions, core } = await lms.attempt(page);
	expect(core.score).toEqual({ raw: '100', min: '0', max: '100' });
	const told = Object.values(interactions);
	expect(told.map(({ id }) => id)).toEqual(
		questionsOf(PLAN).map(({ kind, seed }) => `${kind}-${seed}`)
	);
	for (const { type, result, student_response, latency, correct_responses } of told) {
		expect(result).toBe('correct');
		// CMITimespan; scorm-again writes what it was told without the last zeros.
		expect(latency).toMatch(/^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/);
		const pattern = correct_responses[0]!.pattern;
		if (type === 'choice') expect(student_response).toBe(pattern);
		else expect(Number(student_response)).toBeCloseTo(Number(pattern), 2);
	}
});

test('whoever comes back goes on where they were, with the wrong try that they had made', async ({
	page
}) => {
	// Four visits, and the package to begin with.
	test.slow();
	const lms = await unpacked(await packed(page));
	let quiz = await lms.open(page);
	await answerRightly(page, quiz, 0);
	await page.keyboard.press('Enter');
	await quiz.getByRole('radio').nth(0).or(quiz.getByRole('textbox')).first().focus();
	await page.goto('about:blank');

	quiz = await lms.open(page);
	await expect(heading(quiz)).toHaveText('Question 2 of 3');
	await expect(quiz.getByText('You were in the middle of this quiz')).toBeVisible();
	await answerRightly(page, quiz, 1);
	// Left before going on: the answer counts.
	await page.goto('about:blank');

	quiz = await lms.open(page);
	await answerRightly(page, quiz, 2);
	await page.goto('about:blank');

	quiz = await lms.open(page);
	await expect(quiz.getByText('3 of 3 points')).toBeVisible();
	const { interactions, core } = await lms.attempt(page);
	expect(Object.keys(interactions)).toHaveLength(3);
	expect(core).toMatchObject({ lesson_status: 'completed', exit: '', score: { raw: '100' } });

	// Practice afterwards changes nothing.
	await expect(quiz.getByRole('button', { name: /Same|New questions|Another quiz/ })).toHaveCount(
		0
	);
});

test('a pack is taken along as it is, and is failed below its pass mark', async ({ page }) => {
	await page.addInitScript(
		(kept) => localStorage.setItem('backstep:pack', kept),
		JSON.stringify({ draft: PACK, source: null })
	);
	await goto(page, '/teach');
	await page.getByRole('button', { name: 'SCORM' }).click();
	const lms = await unpacked(await download(page, '60'));
	expect(lms.manifest).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
	expect(lms.manifest).toContain('<title>Week 3 &amp; &quot;more&quot; &lt;/script&gt;</title>');

	const quiz = await lms.open(page);
	await quiz.getByRole('radio', { name: 'An epoch' }).check();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await quiz.getByRole('button', { name: 'Next' }).click();
	const field = quiz.getByRole('textbox', { name: 'Your answer' });
	await field.fill('0.5');
	await field.press('Enter');
	await field.fill('1/4');
	await field.press('Enter');
	// With a pass mark nothing is judged before the end.
	expect((await lms.attempt(page)).core).toMatchObject({
		lesson_status: 'incomplete',
		score: { raw: '' }
	});
	await quiz.getByRole('button', { name: 'Next' }).click();
	await quiz.getByRole('button', { name: 'Skip', exact: true }).click();
	await expect(quiz.getByText('1.5 of 3 points')).toBeVisible();

	const { interactions, core } = await lms.attempt(page);
	expect(core).toMatchObject({ lesson_status: 'failed', score: { raw: '50' } });
	expect(
		Object.values(interactions).map(({ id, type, result, student_response }) => [
			id,
			type,
			result,
			student_response
		])
	).toEqual([
		['1-1', 'choice', 'correct', expect.stringMatching(/^[ab]$/)],
		['2-1', 'numeric', '0.5', '0.25'],
		['3-1', 'numeric', 'neutral', '']
	]);
});

test('away from the site a package asks for nothing that it has not, links to nothing, and speaks both languages', async ({
	page
}) => {
	const lms = await unpacked(await packed(page, `/nl/quiz#${PLAN}`));
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	page.on('pageerror', (error) => missing.push(error.message));

	await page.goto(lms.alone('nl/scorm.html'));
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	// The glossary of the site comes with the first use.
	await page.keyboard.press('w');
	await expect(page.getByRole('heading', { level: 2, name: 'Vraag 1 van 3' })).toBeVisible();
	await expect(page.getByText('Er antwoordt geen leeromgeving')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Pagina’s' })).toHaveCount(0);
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/#.*/, '')));
	expect(links).toEqual([lms.alone('scorm.html')]);

	await page.getByRole('link', { name: 'EN, English' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Question 1 of 3' })).toBeVisible();
	await expect(page).toHaveURL(lms.alone('scorm.html#'));
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: 'Question 1 of 3' })).toBeVisible();
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
	expect(missing).toEqual([]);
	expect(await findings(page)).toEqual([]);
});

test('the page of packages says where it belongs, and the export that it needs a built site', async ({
	page
}) => {
	await goto(page, '/scorm.html');
	await expect(page.getByText('belongs in a package')).toBeVisible();
	await page.getByRole('link', { name: 'To the Quiz page' }).click();
	await page.route('**/scorm-files.json', (route) => route.fulfill({ status: 404 }));
	await page.getByRole('button', { name: 'For your LMS (SCORM)' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill('101');
	await expect(dialog).toContainText('Type a number from 0 to 100');
	await dialog.getByRole('textbox').fill('');
	await dialog.getByRole('button', { name: 'Download the package' }).click();
	await expect(dialog.getByRole('alert')).toContainText('npm start');
	expect(await findings(page)).toEqual([]);
});
