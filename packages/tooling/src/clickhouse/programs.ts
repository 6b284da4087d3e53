/** The servers that the tests of the ClickHouse store need, and whether they are on this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isExecutable, onPath } from '../browsers/find-browser.ts';
import { installInto } from '../bench/install-packages.ts';
import { aptInstall, findAptPrefix, readDistribution } from '../run/apt.ts';
import { fromRoot } from '../run/repository.ts';
import { runCommand } from '../run/run-command.ts';

/** Debian's packages: ClickHouse 18.16, and ZooKeeper 3.8 as a library, with a Java to run it. */
const DEBIAN_PACKAGES = ['clickhouse-server', 'libzookeeper-java', 'default-jre-headless'];
const ZOOKEEPER_JAR = '/usr/share/java/zookeeper.jar';
/** 26.7 of ClickHouse as a library: 566 MB, so nobody gets it who did not ask for it. */
const CHDB_VERSION = '3.4.0';
const chdbFolder = fromRoot('node_modules/.cache/handrail-chdb');

/** What a cluster is made of. */
export interface ClusterPrograms {
  readonly clickhouse: string;
  readonly java: string;
  readonly zookeeperJar: string;
}

/** @returns `null` if something is missing. */
export function findClusterPrograms(): ClusterPrograms | null {
  const clickhouse = [...onPath('clickhouse-server'), '/usr/sbin/clickhouse-server'].find(
    isExecutable,
  );
  const java = onPath('java').find(isExecutable);
  if (!clickhouse || !java || !existsSync(ZOOKEEPER_JAR)) return null;
  return { clickhouse, java, zookeeperJar: ZOOKEEPER_JAR };
}

/** @returns the folder in which chdb is installed, or `null`. */
export function findChdb(): string | null {
  const isComplete = existsSync(path.join(chdbFolder, 'node_modules/.installed'));
  return isComplete ? chdbFolder : null;
}

/**
 * Installs what is missing, where that is possible.
 *
 * @returns what cannot be tested here, each with the reason.
 */
export async function ensureClickHouse(): Promise<readonly string[]> {
  const reasons = [
    findClusterPrograms() ? undefined : await installCluster(),
    findChdb() ? undefined : await installChdb(),
  ];
  return reasons.filter((reason) => reason !== undefined);
}

async function installCluster(): Promise<string | undefined> {
  const what = `a cluster of ClickHouse 18.16: ${DEBIAN_PACKAGES.join(', ')}`;
  const prefix = readDistribution() === 'other' ? null : await findAptPrefix();
  if (prefix === null)
    return `${what} are not here, and only root (or a CI machine) on Debian or Ubuntu may install them`;
  await aptInstall(prefix, DEBIAN_PACKAGES);
  // With systemd the package starts a server of its own, which nobody asked for.
  if (existsSync('/run/systemd/system'))
    await runCommand('env', [...prefix, 'systemctl', 'disable', '--now', 'clickhouse-server']);
  return findClusterPrograms() ? undefined : `${what} could not be installed`;
}

async function installChdb(): Promise<string | undefined> {
  console.log(`Downloading chdb ${CHDB_VERSION}, ClickHouse 26.7 as a library (566 MB) …`);
  try {
    await installInto(chdbFolder, { dependencies: { chdb: CHDB_VERSION } });
    return undefined;
  } catch {
    return `ClickHouse 26.7: chdb ${CHDB_VERSION} could not be got from npm`;
  }
}
