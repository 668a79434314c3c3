/**
 * Has the browser keep the site for when there is no network, once it has loaded what the page needs.
 *
 * @param worker address of the service worker
 */
export function keepOffline(worker: string): void {
	if (!('serviceWorker' in navigator)) return;
	const register = (): void => void navigator.serviceWorker.register(worker);
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}
