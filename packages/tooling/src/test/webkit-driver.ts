/** WebKitGTK shows itself only on a display, so it gets an invisible one of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isExecutable, onPath } from '../browsers/find-browser.ts';
import { findFreePort } from '../run/find-port.ts';

export interface WebKitDriver {
  readonly port: number;
  /** Ends the driver and the display. */
  stop(): Promise<void>;
}

/** Starts WebKitWebDriver on a free port, under Xvfb where that is installed. */
export async function startWebKitDriver(driverPath: string): Promise<WebKitDriver> {
  const display = await startDisplay();
  const port = await findFreePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    // Without these, GTK waits for a desktop's accessibility bus and settings, which are not there.
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  const stop = async (): Promise<void> => {
    await end(driver);
    await display.stop();
  };
  try {
    await waitForPort(port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

interface Display {
  readonly name: string;
  stop(): Promise<void>;
}

async function startDisplay(): Promise<Display> {
  const xvfb = onPath('Xvfb').find(isExecutable);
  if (!xvfb) {
    const name = process.env['DISPLAY'];
    if (!name) throw new Error('WebKitGTK needs a display: install xvfb.');
    return { name, stop: () => Promise.resolve() };
  }
  // Xvfb looks for a free display itself and writes its number to the descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = child.stdio[3];
  if (!numbers) throw new Error('Xvfb was started without a pipe for its display number.');
  const [number] = (await Promise.race([
    once(numbers, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it was ready.'))),
  ])) as [Buffer];
  return { name: `:${number.toString().trim()}`, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await sleep(200);
  }
  throw new Error(`Nothing answered on port ${port} within 30 seconds.`);
}
