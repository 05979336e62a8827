package org.alfresco.service.namespace;

/** The namespaces of all models. */
public interface NamespaceService extends NamespacePrefixResolver {
    String DEFAULT_URI = "";
    String DEFAULT_PREFIX = "";
    String ALFRESCO_URI = "http://www.alfresco.org";
    String ALFRESCO_PREFIX = "alf";
    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";
    String DICTIONARY_MODEL_PREFIX = "d";
    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";
    String SYSTEM_MODEL_PREFIX = "sys";
    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";
    String CONTENT_MODEL_PREFIX = "cm";
    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";
    String APP_MODEL_PREFIX = "app";
    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";
    String BPM_MODEL_PREFIX = "bpm";
    String WORKFLOW_MODEL_1_0_URI = "http://www.alfresco.org/model/workflow/1.0";
    String WORKFLOW_MODEL_PREFIX = "wf";
    String FORUMS_MODEL_1_0_URI = "http://www.alfresco.org/model/forum/1.0";
    String FORUMS_MODEL_PREFIX = "fm";
    String RENDITION_MODEL_1_0_URI = "http://www.alfresco.org/model/rendition/1.0";
    String RENDITION_MODEL_PREFIX = "rn";
    /** Adds a prefix. */
    void registerNamespace(String prefix, String uri);
    /** Removes a prefix. */
    void unregisterNamespace(String prefix);
}
