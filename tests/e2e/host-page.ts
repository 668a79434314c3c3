import { createServer, type Server } from 'node:http';
import { listen } from '../../scripts/site.mjs';

/**
 * A page of another site, from a server of its own: browsers keep pages that come from nowhere, as those that a test
 * makes up, from showing what is served on this machine.
 */
export class HostPage {
	readonly #server: Server;
	readonly address: string;

	private constructor(server: Server, address: string) {
		this.#server = server;
		this.address = address;
	}

	static async with(html: string): Promise<HostPage> {
		const server = createServer((_request, response) =>
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
		);
		return new HostPage(server, `http://localhost:${await listen(server, 4484)}/lesson`);
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}
