/**
 * Listens to one subscription over graphql-ws, without its client's weight: connects, asks, and calls back at each
 * event; after a lost line it comes back, a little later each time, and calls back once since something may have been
 * missed. Gives what ends it.
 */
export function listenTo(document: string, variables: Record<string, unknown>, onEvent: () => void): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losses = 0;
  let isOver = false;

  function connect(): void {
    const url = new URL('/graphql', location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const line = new WebSocket(url, 'graphql-transport-ws');
    socket = line;
    line.onopen = () => line.send(JSON.stringify({ type: 'connection_init' }));
    line.onmessage = ({ data }) => hear(line, JSON.parse(String(data)) as { type: string });
    line.onclose = ({ code }) => {
      // 4xxx: the server said no (signed out, out of the space); asking again would not change it.
      if (isOver || (code >= 4400 && code < 4500)) return;
      losses += 1;
      timer = setTimeout(connect, Math.min(60_000, 1000 * 2 ** Math.min(losses, 6)) * (0.75 + Math.random() / 2));
    };
  }

  function hear(line: WebSocket, { type }: { type: string }): void {
    if (type === 'connection_ack') {
      line.send(JSON.stringify({ id: 'one', type: 'subscribe', payload: { query: document, variables } }));
      if (losses > 0) onEvent();
      losses = 0;
    }
    if (type === 'ping') line.send(JSON.stringify({ type: 'pong' }));
    if (type === 'next') onEvent();
  }

  connect();
  return () => {
    isOver = true;
    clearTimeout(timer);
    socket?.close(1000);
  };
}
