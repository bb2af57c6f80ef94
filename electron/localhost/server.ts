import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fail, type Reply } from '../../shared/contract/reply.ts';
import { bodyLimit, guardCall, guardHost } from './guard.ts';
import { safeHeaders, servePage } from './page.ts';

export type ServerOptions = {
  readonly dispatch: (name: unknown, input: unknown) => Promise<Reply<unknown>>;
  readonly token: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly pageDir: string;
};
export type Server = {
  readonly port: number;
  /** Takes no new calls and ends when the running ones have been answered. */
  stop(): Promise<void>;
};

export async function startServer({
  dispatch,
  token,
  port: asked,
  pageDir,
}: ServerOptions): Promise<Server> {
  let isStopping = false;
  const underway = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    const sent = new Promise<void>((resolve) => response.once('close', resolve));
    underway.add(sent);
    void sent.then(() => underway.delete(sent));
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  server.listen({ port: asked, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : asked;
  return {
    port,
    stop: async () => {
      isStopping = true;
      const closed = once(server, 'close');
      // Someone who never finishes sending may not keep the program from ending.
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      // A connection counts as idle as soon as its answer is complete, also where the last of it
      // has yet to be sent, and closing the server cuts idle connections off.
      await Promise.all(underway);
      server.close();
      await closed;
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== '/call') {
      const refused = guardHost(request.headers.host, port);
      if (refused) return answer(response, refused.status, fail(refused.code));
      return servePage(pageDir, request, response);
    }
    const { headers, method } = request;

    const refused = guardCall(
      {
        method,
        host: headers.host,
        origin: headers.origin,
        token: headers['x-leerlandschap-token']?.toString(),
        contentType: headers['content-type'],
        length: headers['content-length'],
      },
      { port, token },
    );
    const isTooLarge = refused?.code === 'body-too-large';
    if (refused && !isTooLarge) return answer(response, refused.status, fail(refused.code));
    const text = await readBody(request);
    if (isTooLarge || text === undefined) return answer(response, 413, fail('body-too-large'));
    const call = parseCall(text);
    if (!call) return answer(response, 400, fail('bad-input', { path: '', reason: 'not-json' }));
    const reply = await dispatch(call.name, call.input);
    // A connection kept alive would hold up the end.
    if (isStopping) response.setHeader('connection', 'close');
    answer(response, 200, reply);
  }
}

/**
 * Undefined when more comes in than is allowed, whatever the headers promised. The rest is let go as it comes,
 * because a browser shows no answer to a page that is still sending; someone who goes on and on is cut off.
 */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyLimit) chunks = [];
    else chunks.push(chunk);
    if (size > 4 * bodyLimit) return undefined;
  }
  if (size > bodyLimit) return undefined;
  return Buffer.concat(chunks).toString('utf8');
}

function parseCall(text: string): { name: unknown; input: unknown } | undefined {
  try {
    const call: unknown = JSON.parse(text);
    if (typeof call !== 'object' || call === null) return undefined;
    return {
      name: 'name' in call ? call.name : undefined,
      input: 'input' in call ? call.input : undefined,
    };
  } catch {
    // Not JSON; the caller is told so.
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const bytes = Buffer.from(JSON.stringify(reply));
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    // What is left of a refused body is not waited for.
    ...(status === 200 ? {} : { connection: 'close' }),
  });
  response.end(bytes);
}
