import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import {
  AttributeProto_AttributeType,
  type AttributeProtoSchema,
  ModelProtoSchema,
  type NodeProtoSchema,
  TensorProto_DataType,
  type TensorProtoSchema,
  type ValueInfoProtoSchema,
} from 'onnx-buf';

/** What wnc's files say that they are written by, the operators' version, and the version of the format that has those. */
const PRODUCER = 'wnc';
const OPSET = 17n;
const IR_VERSION = 8n;

/** Of an operator: a whole number, several, a text, or several. */
export type Attribute = number | readonly number[] | string;

export interface OnnxNode {
  readonly name: string;
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** For readers of the file. */
  readonly note: string;
}

export interface OnnxTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** bigint: int64. */
  readonly values: Float32Array | readonly bigint[];
}

/** A value that goes into the model or comes out; a size that is a text is free, and the text its name. */
export interface OnnxPort {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly (number | string)[];
  readonly note: string;
}

export interface OnnxModel {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly nodes: readonly OnnxNode[];
  readonly initializers: readonly OnnxTensor[];
  readonly input: OnnxPort;
  readonly output: OnnxPort;
  readonly metadata: Readonly<Record<string, string>>;
}

/** An ONNX file. */
export function encodeModel({ name, description, version, nodes, initializers, input, output, metadata }: OnnxModel): Uint8Array {
  const model = create(ModelProtoSchema, {
    irVersion: IR_VERSION,
    producerName: PRODUCER,
    producerVersion: version,
    docString: description,
    opsetImport: [{ domain: '', version: OPSET }],
    metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    graph: {
      name,
      node: nodes.map(nodeProto),
      initializer: initializers.map(tensorProto),
      input: [portProto(input)],
      output: [portProto(output)],
    },
  });
  return toBinary(ModelProtoSchema, model);
}

/** Metadata in the form of a file's end: ONNX files are lists of fields, so these bytes behind a file's own add to it. */
export function encodeMetadata(metadata: Readonly<Record<string, string>>): Uint8Array {
  const metadataProps = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { metadataProps }));
}

function nodeProto({ name, operator, inputs, outputs, attributes, note }: OnnxNode): MessageInitShape<typeof NodeProtoSchema> {
  const attribute = Object.entries(attributes).map(([key, value]) => attributeProto(key, value));
  return { name, opType: operator, input: [...inputs], output: [...outputs], attribute, docString: note };
}

function attributeProto(name: string, value: Attribute): MessageInitShape<typeof AttributeProtoSchema> {
  if (typeof value === 'number') return { name, type: AttributeProto_AttributeType.INT, i: BigInt(value) };
  if (typeof value === 'string') return { name, type: AttributeProto_AttributeType.STRING, s: new TextEncoder().encode(value) };
  return { name, type: AttributeProto_AttributeType.INTS, ints: value.map(BigInt) };
}

function tensorProto({ name, shape, values }: OnnxTensor): MessageInitShape<typeof TensorProtoSchema> {
  const isFloat = values instanceof Float32Array;
  const rawData = new Uint8Array(values.length * (isFloat ? 4 : 8));
  const view = new DataView(rawData.buffer);
  if (isFloat) values.forEach((value, i) => view.setFloat32(4 * i, value, true));
  else values.forEach((value, i) => view.setBigInt64(8 * i, value, true));
  return { name, dims: shape.map(BigInt), dataType: isFloat ? TensorProto_DataType.FLOAT : TensorProto_DataType.INT64, rawData };
}

function portProto({ name, type, shape, note }: OnnxPort): MessageInitShape<typeof ValueInfoProtoSchema> {
  const dim = shape.map((size) => ({
    value: typeof size === 'string' ? { case: 'dimParam' as const, value: size } : { case: 'dimValue' as const, value: BigInt(size) },
  }));
  const elemType = type === 'float' ? TensorProto_DataType.FLOAT : TensorProto_DataType.INT64;
  return { name, type: { value: { case: 'tensorType', value: { elemType, shape: { dim } } } }, docString: note };
}
