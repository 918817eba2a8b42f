import { withImages } from '#domain/documentImages.ts';
import type { Attachment } from '#domain/note.ts';
import type { AttachedFile, Resource } from '#extract/content.ts';
import { type PackedAsset, packAsset } from '#storage/assets.ts';
import type { ClipFill } from '#storage/clips.ts';
import type { ClipReading } from './clipReading.ts';

/** As much as one picture of a clip may have. In bytes. */
const maxPictureBytes = 10 * 1024 * 1024;
const maxPictures = 50;

type Fill = Pick<ClipFill, 'document' | 'assets' | 'attachments'>;

/** Readies the pictures and files that came along with a text to be stored with it. */
export async function packFiles(reading: Extract<ClipReading, { state: 'read' }>): Promise<Fill> {
  const { fill, resources, attachments } = reading;
  const pictures = await packPictures(resources);
  const files = await Promise.all(attachments.map(packAttachment));
  const assetIds = new Map([...pictures].map(([address, { sha256 }]) => [address, sha256]));
  return {
    document: withImages(fill.document, assetIds),
    assets: [...pictures.values(), ...files.map(({ asset }) => asset)],
    ...(files.length > 0 && { attachments: files.map(({ attachment }) => attachment) }),
  };
}

async function packPictures(resources: readonly Resource[]): Promise<Map<string, PackedAsset>> {
  const kept = resources.filter(({ bytes }) => bytes.length <= maxPictureBytes).slice(0, maxPictures);
  const packed = kept.map(async ({ address, bytes, contentType }) => {
    return [address, await packAsset(bytes, contentType)] as const;
  });
  return new Map(await Promise.all(packed));
}

async function packAttachment({ name, bytes, contentType }: AttachedFile) {
  const asset = await packAsset(bytes, contentType);
  const attachment: Attachment = { assetId: asset.sha256, name, contentType, byteLength: bytes.length };
  return { asset, attachment };
}
