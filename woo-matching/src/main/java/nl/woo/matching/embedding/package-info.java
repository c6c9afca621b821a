/**
 * Sentence vectors by a model that an administrator supplies, run by ONNX Runtime; off unless configured. Enter at {@link
 * nl.woo.matching.embedding.ConfiguredEmbedding} in the portal, and at {@link nl.woo.matching.embedding.ModelFolder} without
 * one. ONNX Runtime is no part of the portal: only {@code OnnxEmbedding} and {@code ModelForm} may name its classes, and they
 * are loaded when a model is. Downloads nothing.
 */
package nl.woo.matching.embedding;
