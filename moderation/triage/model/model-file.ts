import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TriageModel } from './score-text.js';
import type { FeatureOptions } from './text-features.js';

/**
 * A model as JSON, described in docs/reference/triage-model-format.md. Weights are kept as 16-bit whole numbers times
 * one step: what is lost is far below what a score shows.
 */
const FORMAT = 'meridian-triage-model';
const FORMAT_VERSION = 1;
/** Larger files are refused unread. */
export const MOST_FILE_BYTES = 8 * 1024 * 1024;

/** What a file holds besides the model: for whoever looks into it. */
interface ModelFacts {
  trainedAt?: string;
  examples?: number;
  measures?: unknown;
}

/** The file of a model. The same model gives the same text. */
export function writeModel(model: TriageModel, facts: ModelFacts = {}): string {
  const { options, weights, constant, calibration } = model;
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const step = greatest === 0 ? 1 : greatest / 32_767;
  const whole = Int16Array.from(weights, (weight) => Math.round(weight / step));
  const bytes = new DataView(new ArrayBuffer(whole.length * 2));
  whole.forEach((weight, at) => bytes.setInt16(at * 2, weight, true));
  const packed = deflateRawSync(new Uint8Array(bytes.buffer), { level: 6 }).toString('base64');
  const document = { format: FORMAT, version: FORMAT_VERSION, ...facts, options, constant, calibration, step };
  return `${JSON.stringify({ ...document, weights: packed }, null, 1)}\n`;
}

/** Why a file is no model, in one sentence. */
export class BrokenModel extends Error {
  constructor(problem: string) {
    super(`This is no triage model that can be used: ${problem}.`);
    this.name = 'BrokenModel';
  }
}

/** Reads a model file that may come from anywhere; throws `BrokenModel` for whatever could not be scored with. */
export function readModel(file: string): TriageModel {
  if (file.length > MOST_FILE_BYTES) throw new BrokenModel(`it has more than ${MOST_FILE_BYTES / 1024 / 1024} MB`);
  const document = parse(file);
  if (document['format'] !== FORMAT) throw new BrokenModel(`"format" is not "${FORMAT}"`);
  if (document['version'] !== FORMAT_VERSION)
    throw new BrokenModel(
      `it is of version ${shown(document['version'])}; this Meridian reads version ${FORMAT_VERSION}`,
    );
  const options = readOptions(objectAt(document, 'options'));
  const calibration = objectAt(document, 'calibration');
  return {
    options,
    constant: numberAt(document, 'constant', -1e6, 1e6),
    calibration: { slope: numberAt(calibration, 'slope', 0, 1000), offset: numberAt(calibration, 'offset', -1e4, 1e4) },
    weights: readWeights(document['weights'], numberAt(document, 'step', 0, 1e3), 2 ** options.bits),
  };
}

function parse(file: string): Record<string, unknown> {
  let document: unknown;
  try {
    document = JSON.parse(file);
  } catch {
    throw new BrokenModel('it is not JSON');
  }
  if (!isObject(document)) throw new BrokenModel('it is no object in braces { }');
  return document;
}

function readOptions(from: Record<string, unknown>): FeatureOptions {
  const whole = (name: string, least: number, most: number): number => {
    const value = numberAt(from, name, least, most);
    if (!Number.isInteger(value)) throw new BrokenModel(`"${name}" is ${shown(value)}, not a whole number`);
    return value;
  };
  const truth = (name: string): boolean => {
    const value = from[name];
    if (typeof value !== 'boolean') throw new BrokenModel(`"${name}" is ${shown(value)}, not true or false`);
    return value;
  };
  return {
    bits: whole('bits', 8, 20),
    wordRow: whole('wordRow', 1, 4),
    charFrom: whole('charFrom', 1, 8),
    charTo: whole('charTo', 0, 8),
    skips: truth('skips'),
    quotes: truth('quotes'),
    shape: truth('shape'),
  };
}

function readWeights(packed: unknown, step: number, count: number): Float32Array {
  if (typeof packed !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed))
    throw new BrokenModel('"weights" is no base64 text');
  let bytes: Buffer;
  try {
    bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: count * 2 });
  } catch {
    throw new BrokenModel('"weights" cannot be unpacked');
  }
  if (bytes.length !== count * 2) throw new BrokenModel(`"weights" holds ${bytes.length / 2} weights, not ${count}`);
  const weights = new Float32Array(count);
  for (let at = 0; at < count; at++) weights[at] = bytes.readInt16LE(at * 2) * step;
  return weights;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectAt(from: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = from[name];
  if (!isObject(value)) throw new BrokenModel(`"${name}" is ${shown(value)}, not an object`);
  return value;
}

function numberAt(from: Record<string, unknown>, name: string, least: number, most: number): number {
  const value = from[name];
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw new BrokenModel(`"${name}" is ${shown(value)}, not a number from ${least} to ${most}`);
  return value;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
