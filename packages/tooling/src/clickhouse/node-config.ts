import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ports of one node. */
export interface NodePorts {
  readonly http: number;
  readonly tcp: number;
  readonly replication: number;
}

interface NodeConfig {
  readonly folder: string;
  readonly ports: NodePorts;
  readonly zookeeperPort: number;
  readonly shard: string;
  readonly replica: string;
  /** Native ports of all nodes, by shard. */
  readonly shards: readonly (readonly number[])[];
}

/** The cluster's name in the settings of its nodes. */
export const CLUSTER = 'handrail';

/** Writes a node's settings. @returns the file. */
export function writeNodeConfig(config: NodeConfig): string {
  const { folder, ports, zookeeperPort, shard, replica, shards } = config;
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  mkdirSync(path.join(folder, 'tmp'), { recursive: true });
  const file = path.join(folder, 'config.xml');
  writeFileSync(
    file,
    `<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${ports.http}</http_port>
  <tcp_port>${ports.tcp}</tcp_port>
  <interserver_http_port>${ports.replication}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/files/</user_files_path>
  <format_schema_path>${folder}/formats/</format_schema_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>UTC</timezone>
  <mark_cache_size>67108864</mark_cache_size>
  <uncompressed_cache_size>0</uncompressed_cache_size>
  <zookeeper>
    <node><host>127.0.0.1</host><port>${zookeeperPort}</port></node>
    <session_timeout_ms>6000</session_timeout_ms>
  </zookeeper>
  <macros><shard>${shard}</shard><replica>${replica}</replica></macros>
  <remote_servers><${CLUSTER}>${shards.map(shardXml).join('')}</${CLUSTER}></remote_servers>
</yandex>
`,
  );
  writeFileSync(path.join(folder, 'users.xml'), USERS);
  return file;
}

const shardXml = (ports: readonly number[]): string =>
  `<shard><internal_replication>true</internal_replication>${ports
    .map((port) => `<replica><host>127.0.0.1</host><port>${port}</port></replica>`)
    .join('')}</shard>`;

const USERS = `<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
  <users><default>
    <password></password>
    <networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota>
  </default></users>
  <quotas><default></default></quotas>
</yandex>
`;
