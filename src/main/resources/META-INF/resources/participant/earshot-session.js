var oi=Object.defineProperty;var ai=Object.getOwnPropertyDescriptor;var d=(n,e,t,i)=>{for(var r=i>1?void 0:i?ai(e,t):e,s=n.length-1,a;s>=0;s--)(a=n[s])&&(r=(i?a(e,t,r):a(r))||r);return i&&r&&oi(e,t,r),r};var Se=globalThis,Ae=Se.ShadowRoot&&(Se.ShadyCSS===void 0||Se.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,We=Symbol(),ct=new WeakMap,le=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==We)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Ae&&e===void 0){let i=t!==void 0&&t.length===1;i&&(e=ct.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&ct.set(t,e))}return e}toString(){return this.cssText}},pt=n=>new le(typeof n=="string"?n:n+"",void 0,We),m=(n,...e)=>{let t=n.length===1?n[0]:e.reduce((i,r,s)=>i+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+n[s+1],n[0]);return new le(t,n,We)},ht=(n,e)=>{if(Ae)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let i=document.createElement("style"),r=Se.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=t.cssText,n.appendChild(i)}},Fe=Ae?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let i of e.cssRules)t+=i.cssText;return pt(t)})(n):n;var{is:di,defineProperty:li,getOwnPropertyDescriptor:ci,getOwnPropertyNames:pi,getOwnPropertySymbols:hi,getPrototypeOf:ui}=Object,Pe=globalThis,ut=Pe.trustedTypes,mi=ut?ut.emptyScript:"",gi=Pe.reactiveElementPolyfillSupport,ce=(n,e)=>n,pe={toAttribute(n,e){switch(e){case Boolean:n=n?mi:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},_e=(n,e)=>!di(n,e),mt={attribute:!0,type:String,converter:pe,reflect:!1,useDefault:!1,hasChanged:_e};Symbol.metadata??=Symbol("metadata"),Pe.litPropertyMetadata??=new WeakMap;var R=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=mt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(e,i,t);r!==void 0&&li(this.prototype,e,r)}}static getPropertyDescriptor(e,t,i){let{get:r,set:s}=ci(this.prototype,e)??{get(){return this[t]},set(a){this[t]=a}};return{get:r,set(a){let c=r?.call(this);s?.call(this,a),this.requestUpdate(e,c,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??mt}static _$Ei(){if(this.hasOwnProperty(ce("elementProperties")))return;let e=ui(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ce("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ce("properties"))){let t=this.properties,i=[...pi(t),...hi(t)];for(let r of i)this.createProperty(r,t[r])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[i,r]of t)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[t,i]of this.elementProperties){let r=this._$Eu(t,i);r!==void 0&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let r of i)t.unshift(Fe(r))}else e!==void 0&&t.push(Fe(e));return t}static _$Eu(e,t){let i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ht(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){let i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(r!==void 0&&i.reflect===!0){let s=(i.converter?.toAttribute!==void 0?i.converter:pe).toAttribute(t,i.type);this._$Em=e,s==null?this.removeAttribute(r):this.setAttribute(r,s),this._$Em=null}}_$AK(e,t){let i=this.constructor,r=i._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let s=i.getPropertyOptions(r),a=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:pe;this._$Em=r;let c=a.fromAttribute(t,s.type);this[r]=c??this._$Ej?.get(r)??c,this._$Em=null}}requestUpdate(e,t,i,r=!1,s){if(e!==void 0){let a=this.constructor;if(r===!1&&(s=this[e]),i??=a.getPropertyOptions(e),!((i.hasChanged??_e)(s,t)||i.useDefault&&i.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:r,wrapped:s},a){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),s!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,s]of this._$Ep)this[r]=s;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,s]of i){let{wrapped:a}=s,c=this[r];a!==!0||this._$AL.has(r)||c===void 0||this.C(r,void 0,s,c)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};R.elementStyles=[],R.shadowRootOptions={mode:"open"},R[ce("elementProperties")]=new Map,R[ce("finalized")]=new Map,gi?.({ReactiveElement:R}),(Pe.reactiveElementVersions??=[]).push("2.1.2");var Ge=globalThis,gt=n=>n,Te=Ge.trustedTypes,ft=Te?Te.createPolicy("lit-html",{createHTML:n=>n}):void 0,Ye="$lit$",O=`lit$${Math.random().toFixed(9).slice(2)}$`,Ze="?"+O,fi=`<${Ze}>`,F=document,ue=()=>F.createComment(""),me=n=>n===null||typeof n!="object"&&typeof n!="function",Je=Array.isArray,$t=n=>Je(n)||typeof n?.[Symbol.iterator]=="function",Ve=`[ 	
\f\r]`,he=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,vt=/-->/g,bt=/>/g,K=RegExp(`>|${Ve}(?:([^\\s"'>=/]+)(${Ve}*=${Ve}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),yt=/'/g,wt=/"/g,kt=/^(?:script|style|textarea|title)$/i,Xe=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),l=Xe(1),Gi=Xe(2),Yi=Xe(3),L=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),xt=new WeakMap,W=F.createTreeWalker(F,129);function St(n,e){if(!Je(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return ft!==void 0?ft.createHTML(e):e}var At=(n,e)=>{let t=n.length-1,i=[],r,s=e===2?"<svg>":e===3?"<math>":"",a=he;for(let c=0;c<t;c++){let p=n[c],f,y,v=-1,k=0;for(;k<p.length&&(a.lastIndex=k,y=a.exec(p),y!==null);)k=a.lastIndex,a===he?y[1]==="!--"?a=vt:y[1]!==void 0?a=bt:y[2]!==void 0?(kt.test(y[2])&&(r=RegExp("</"+y[2],"g")),a=K):y[3]!==void 0&&(a=K):a===K?y[0]===">"?(a=r??he,v=-1):y[1]===void 0?v=-2:(v=a.lastIndex-y[2].length,f=y[1],a=y[3]===void 0?K:y[3]==='"'?wt:yt):a===wt||a===yt?a=K:a===vt||a===bt?a=he:(a=K,r=void 0);let _=a===K&&n[c+1].startsWith("/>")?" ":"";s+=a===he?p+fi:v>=0?(i.push(f),p.slice(0,v)+Ye+p.slice(v)+O+_):p+O+(v===-2?c:_)}return[St(n,s+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},ge=class n{constructor({strings:e,_$litType$:t},i){let r;this.parts=[];let s=0,a=0,c=e.length-1,p=this.parts,[f,y]=At(e,t);if(this.el=n.createElement(f,i),W.currentNode=this.el.content,t===2||t===3){let v=this.el.content.firstChild;v.replaceWith(...v.childNodes)}for(;(r=W.nextNode())!==null&&p.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let v of r.getAttributeNames())if(v.endsWith(Ye)){let k=y[a++],_=r.getAttribute(v).split(O),ke=/([.?@])?(.*)/.exec(k);p.push({type:1,index:s,name:ke[2],strings:_,ctor:ke[1]==="."?Ee:ke[1]==="?"?Me:ke[1]==="@"?Re:G}),r.removeAttribute(v)}else v.startsWith(O)&&(p.push({type:6,index:s}),r.removeAttribute(v));if(kt.test(r.tagName)){let v=r.textContent.split(O),k=v.length-1;if(k>0){r.textContent=Te?Te.emptyScript:"";for(let _=0;_<k;_++)r.append(v[_],ue()),W.nextNode(),p.push({type:2,index:++s});r.append(v[k],ue())}}}else if(r.nodeType===8)if(r.data===Ze)p.push({type:2,index:s});else{let v=-1;for(;(v=r.data.indexOf(O,v+1))!==-1;)p.push({type:7,index:s}),v+=O.length-1}s++}}static createElement(e,t){let i=F.createElement("template");return i.innerHTML=e,i}};function V(n,e,t=n,i){if(e===L)return e;let r=i!==void 0?t._$Co?.[i]:t._$Cl,s=me(e)?void 0:e._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),s===void 0?r=void 0:(r=new s(n),r._$AT(n,t,i)),i!==void 0?(t._$Co??=[])[i]=r:t._$Cl=r),r!==void 0&&(e=V(n,r._$AS(n,e.values),r,i)),e}var Ce=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,r=(e?.creationScope??F).importNode(t,!0);W.currentNode=r;let s=W.nextNode(),a=0,c=0,p=i[0];for(;p!==void 0;){if(a===p.index){let f;p.type===2?f=new ne(s,s.nextSibling,this,e):p.type===1?f=new p.ctor(s,p.name,p.strings,this,e):p.type===6&&(f=new Oe(s,this,e)),this._$AV.push(f),p=i[++c]}a!==p?.index&&(s=W.nextNode(),a++)}return W.currentNode=F,r}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},ne=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,r){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=V(this,e,t),me(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==L&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$t(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&me(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=ge.createElement(St(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(t);else{let s=new Ce(r,this),a=s.u(this.options);s.p(t),this.T(a),this._$AH=s}}_$AC(e){let t=xt.get(e.strings);return t===void 0&&xt.set(e.strings,t=new ge(e)),t}k(e){Je(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,r=0;for(let s of e)r===t.length?t.push(i=new n(this.O(ue()),this.O(ue()),this,this.options)):i=t[r],i._$AI(s),r++;r<t.length&&(this._$AR(i&&i._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=gt(e).nextSibling;gt(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,r,s){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=s,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=u}_$AI(e,t=this,i,r){let s=this.strings,a=!1;if(s===void 0)e=V(this,e,t,0),a=!me(e)||e!==this._$AH&&e!==L,a&&(this._$AH=e);else{let c=e,p,f;for(e=s[0],p=0;p<s.length-1;p++)f=V(this,c[i+p],t,p),f===L&&(f=this._$AH[p]),a||=!me(f)||f!==this._$AH[p],f===u?e=u:e!==u&&(e+=(f??"")+s[p+1]),this._$AH[p]=f}a&&!r&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ee=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},Me=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},Re=class extends G{constructor(e,t,i,r,s){super(e,t,i,r,s),this.type=5}_$AI(e,t=this){if((e=V(this,e,t,0)??u)===L)return;let i=this._$AH,r=e===u&&i!==u||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,s=e!==u&&(i===u||r);r&&this.element.removeEventListener(this.name,this,i),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Oe=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){V(this,e)}},Pt={M:Ye,P:O,A:Ze,C:1,L:At,R:Ce,D:$t,V,I:ne,H:G,N:Me,U:Re,B:Ee,F:Oe},vi=Ge.litHtmlPolyfillSupport;vi?.(ge,ne),(Ge.litHtmlVersions??=[]).push("3.3.3");var _t=(n,e,t)=>{let i=t?.renderBefore??e,r=i._$litPart$;if(r===void 0){let s=t?.renderBefore??null;i._$litPart$=r=new ne(e.insertBefore(ue(),s),s,void 0,t??{})}return r._$AI(n),r};var Qe=globalThis,U=class extends R{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=_t(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return L}};U._$litElement$=!0,U.finalized=!0,Qe.litElementHydrateSupport?.({LitElement:U});var bi=Qe.litElementPolyfillSupport;bi?.({LitElement:U});(Qe.litElementVersions??=[]).push("4.2.2");var g=n=>(e,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(n,e)}):customElements.define(n,e)};var yi={attribute:!0,type:String,converter:pe,reflect:!1,hasChanged:_e},wi=(n=yi,e,t)=>{let{kind:i,metadata:r}=t,s=globalThis.litPropertyMetadata.get(r);if(s===void 0&&globalThis.litPropertyMetadata.set(r,s=new Map),i==="setter"&&((n=Object.create(n)).wrapped=!0),s.set(t.name,n),i==="accessor"){let{name:a}=t;return{set(c){let p=e.get.call(this);e.set.call(this,c),this.requestUpdate(a,p,n,!0,c)},init(c){return c!==void 0&&this.C(a,void 0,n,c),c}}}if(i==="setter"){let{name:a}=t;return function(c){let p=this[a];e.call(this,c),this.requestUpdate(a,p,n,!0,c)}}throw Error("Unsupported decorator location: "+i)};function h(n){return(e,t)=>typeof t=="object"?wi(n,e,t):((i,r,s)=>{let a=r.hasOwnProperty(s);return r.constructor.createProperty(s,i),a?Object.getOwnPropertyDescriptor(r,s):void 0})(n,e,t)}function x(n){return h({...n,state:!0,attribute:!1})}var Y=(n,e,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(n,e,t),t);function D(n,e){return(t,i,r)=>{let s=a=>a.renderRoot?.querySelector(n)??null;if(e){let{get:a,set:c}=typeof i=="object"?t:r??(()=>{let p=Symbol();return{get(){return this[p]},set(f){this[p]=f}}})();return Y(t,i,{get(){let p=a.call(this);return p===void 0&&(p=s(this),(p!==null||this.hasUpdated)&&c.call(this,p)),p}})}return Y(t,i,{get(){return s(this)}})}}var Tt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Le=n=>(...e)=>({_$litDirective$:n,values:e}),re=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:In}=Pt;var xi={},Ct=(n,e=xi)=>n._$AH=e;var Et=Le(class extends re{constructor(){super(...arguments),this.key=u}render(n,e){return this.key=n,e}update(n,[e,t]){return e!==this.key&&(Ct(n),this.key=e),t}});var De={welcome:"Welcome",welcomeText:"Next you will read what this study is about, and then decide whether you want to take part. You can leave at any time.",youNeed:"What you need",needs:["A quiet place","Headphones, or good loudspeakers","A browser in which you can hear sound"],start:"Start",nothingYet:"Opening this page has started nothing yet.",lost:"The session that this browser remembered is no longer there. You can start a new one.",loading:"Loading",information:"About this study",consent:"Your consent",consentFallback:"I have read the information above and agree to take part.",agree:"Agree and go on",decline:"I do not want to take part",tickFirst:"Please tick the box if you want to take part.",demographics:"About you",optional:"optional",choose:"Please choose",answerThis:"Please answer this question.",aNumber:(n,e)=>n!=null&&e!=null?`Please enter a number from ${n} to ${e}.`:"Please enter a number.",goOn:"Go on",soundCheck:"Can you hear this?",soundCheckText:"Put on your headphones if you have some. Play the sound and set a volume that is comfortable.",playSound:"Play the sound",playSoundAgain:"Play it as often as you like.",heard:"Yes, I can hear it",notHeard:"I hear nothing",playFirst:"Please play the sound first.",noSoundHelp:"Things that usually help",noSoundTips:["Turn up the volume of this device, and of your headphones if they have a control of their own.","On a phone, switch off silent mode.","Check that the sound goes to the right device, for example to your headphones and not to a screen.","Check that this browser tab is not muted, then play the sound again."],instructions:"What you will do",example:"An example",begin:"Begin",question:"Which digit did the network recognise?",questionOther:"What did the network recognise?",practice:"Practice",mainPart:"Main part",nOf:(n,e)=>`${n} of ${e}`,progress:(n,e)=>`${n} of ${e} answered`,progressLabel:"Progress",yourAnswer:"Your answer",secondChoice:"And your second choice?",change:"Change",confidence:"How sure are you?",confidenceLevels:["Guessed","Unsure","In between","Fairly sure","Certain"],next:"Next",saving:"Saving\u2026",keys:n=>`Keys 0 to 9, Enter to go on${n?", Space to play":""}`,listenFirst:n=>n>1?`Please listen to the clip ${n} times first.`:"Please listen to the clip first.",answerFirst:"Please choose your answer first.",secondFirst:"Please choose your second choice first.",sureFirst:"Please say how sure you are first.",listen:"Listen to the clip",play:"Play",playing:"Playing\u2026",played:(n,e)=>{let t=n===1?"Played once.":n===2?"Played twice.":`Played ${n} times.`;if(e===null)return n===0?"You may listen as often as you like.":`${t} You may listen again.`;let i=e-n;return n===0?e===1?"You can listen once.":`You can listen up to ${e} times.`:i<=0?t:`${t} You may listen ${i===1?"once":`${i} times`} more.`},picture:n=>`Picture of the clip, ${Number(n.toFixed(2))} ${n===1?"second":"seconds"} long`,spokeFor:"spoke for the decision",spokeAgainst:"spoke against it",getsReady:"The clip is getting ready\u2026",notLoaded:"The clip could not be loaded. Nothing is lost. Please check your connection and try again.",undecodable:"This browser cannot play the clip. Nothing is lost. Please try again, or open the link in another browser.",soundLocked:"The browser did not let the sound start. Nothing is lost. Please press play again.",noDevice:"This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.",tryAgain:"Try again",networkRecognised:"The network recognised",youSaid:"You said",breakTitle:"Time for a short break",partDone:(n,e)=>`Part ${n} of ${e} is done.`,breakText:"Rest your eyes and ears for a moment. Go on whenever you are ready.",debriefing:"Almost done",finish:"Finish",thanks:"Thank you!",allSaved:"You have finished the study, and all your answers are saved.",code:"Your completion code",copy:"Copy",copied:"Copied",back:"Return to where you came from",mayClose:"You may close this page now.",anotherPerson:"Someone else takes part on this device",withdrawn:"You have left the study",withdrawnText:"Everything that you had answered is erased. Thank you for your interest. You may close this page now.",startAgain:"Start again from the beginning",screenedOut:"Thank you for your interest",screenedOutText:"Unfortunately this study needs something that this device or place does not have. You may close this page now.",leave:"Leave the study",leaveTitle:"Do you want to leave the study?",leaveText:"If you leave, all your answers so far are erased. This cannot be undone.",leaveNot:"If you only need a pause, just close this page: the same link goes on where you were.",stay:"Stay",leaveNow:"Leave and erase my answers",unavailable:{unknown:{heading:"There is no study here",text:"Please check that the link is complete, or ask the people who sent it to you."},closed:{heading:"This study takes no new participants",text:"It is over. Thank you for your interest."},full:{heading:"This study has all the participants it needs",text:"Thank you for your interest. A place may become free again, so you are welcome to try later."},"link-used":{heading:"This link was used already",text:"It works once. If it was you who started with it, please go on in the browser in which you started."},"link-needed":{heading:"This study needs a personal link",text:"Please open the link that was sent to you, or ask the people who run the study for one."},"link-unknown":{heading:"This link is not complete",text:"Please copy the whole link, to its last letter, or ask the people who sent it to you."}},elsewhere:"This study is open in another tab",elsewhereText:"You can only go on in one place at a time. Nothing is lost.",goOnHere:"Go on here",trouble:"Something went wrong",troubleText:"Nothing is lost: everything up to here is saved.",reload:"Go on",waitingAnswer:"No connection. Your answer is kept in this browser and will be sent as soon as the connection is back.",waiting:"No connection. Nothing is lost. The page goes on as soon as the connection is back."};var Mt={welcome:"Willkommen",welcomeText:"Als N\xE4chstes lesen Sie, worum es in dieser Studie geht, und entscheiden dann, ob Sie teilnehmen m\xF6chten. Sie k\xF6nnen jederzeit aufh\xF6ren.",youNeed:"Was Sie brauchen",needs:["Einen ruhigen Ort","Kopfh\xF6rer oder gute Lautsprecher","Einen Browser, in dem Sie Ton h\xF6ren k\xF6nnen"],start:"Beginnen",nothingYet:"Dass Sie diese Seite ge\xF6ffnet haben, hat noch nichts ausgel\xF6st.",lost:"Die Teilnahme, die sich dieser Browser gemerkt hatte, gibt es nicht mehr. Sie k\xF6nnen eine neue beginnen.",loading:"Wird geladen",information:"\xDCber diese Studie",consent:"Ihre Einwilligung",consentFallback:"Ich habe die Informationen oben gelesen und willige in die Teilnahme ein.",agree:"Einwilligen und weiter",decline:"Ich m\xF6chte nicht teilnehmen",tickFirst:"Bitte setzen Sie das H\xE4kchen, wenn Sie teilnehmen m\xF6chten.",demographics:"\xDCber Sie",optional:"freiwillig",choose:"Bitte w\xE4hlen",answerThis:"Bitte beantworten Sie diese Frage.",aNumber:(n,e)=>n!=null&&e!=null?`Bitte geben Sie eine Zahl von ${n} bis ${e} ein.`:"Bitte geben Sie eine Zahl ein.",goOn:"Weiter",soundCheck:"H\xF6ren Sie das?",soundCheckText:"Setzen Sie Kopfh\xF6rer auf, wenn Sie welche haben. Spielen Sie den Ton ab und stellen Sie eine angenehme Lautst\xE4rke ein.",playSound:"Den Ton abspielen",playSoundAgain:"So oft Sie m\xF6chten.",heard:"Ja, ich h\xF6re ihn",notHeard:"Ich h\xF6re nichts",playFirst:"Bitte spielen Sie zuerst den Ton ab.",noSoundHelp:"Was meistens hilft",noSoundTips:["Stellen Sie dieses Ger\xE4t lauter, und auch Ihre Kopfh\xF6rer, wenn sie einen eigenen Regler haben.","Schalten Sie bei einem Telefon den Stummmodus aus.","Pr\xFCfen Sie, ob der Ton aus dem richtigen Ger\xE4t kommt, zum Beispiel aus den Kopfh\xF6rern und nicht aus einem Bildschirm.","Pr\xFCfen Sie, ob dieser Tab des Browsers stummgeschaltet ist, und spielen Sie den Ton dann noch einmal ab."],instructions:"Was Sie tun werden",example:"Ein Beispiel",begin:"Los geht\u2019s",question:"Welche Ziffer hat das Netz erkannt?",questionOther:"Was hat das Netz erkannt?",practice:"\xDCbung",mainPart:"Hauptteil",nOf:(n,e)=>`${n} von ${e}`,progress:(n,e)=>`${n} von ${e} beantwortet`,progressLabel:"Fortschritt",yourAnswer:"Ihre Antwort",secondChoice:"Und Ihre zweite Wahl?",change:"\xC4ndern",confidence:"Wie sicher sind Sie?",confidenceLevels:["Geraten","Unsicher","Mittel","Recht sicher","Sicher"],next:"Weiter",saving:"Wird gespeichert \u2026",keys:n=>`Tasten 0 bis 9, Eingabetaste f\xFCr weiter${n?", Leertaste zum Abspielen":""}`,listenFirst:n=>n>1?`Bitte h\xF6ren Sie sich den Klang zuerst ${n}-mal an.`:"Bitte h\xF6ren Sie sich den Klang zuerst an.",answerFirst:"Bitte w\xE4hlen Sie zuerst Ihre Antwort.",secondFirst:"Bitte w\xE4hlen Sie zuerst Ihre zweite Wahl.",sureFirst:"Bitte sagen Sie zuerst, wie sicher Sie sind.",listen:"H\xF6ren Sie sich den Klang an",play:"Abspielen",playing:"L\xE4uft \u2026",played:(n,e)=>{let t=n===1?"Einmal abgespielt.":n===2?"Zweimal abgespielt.":`${n}-mal abgespielt.`;if(e===null)return n===0?"Sie k\xF6nnen ihn so oft h\xF6ren, wie Sie m\xF6chten.":`${t} Sie k\xF6nnen ihn noch einmal h\xF6ren.`;let i=e-n;return n===0?e===1?"Sie k\xF6nnen ihn einmal h\xF6ren.":`Sie k\xF6nnen ihn bis zu ${e}-mal h\xF6ren.`:i<=0?t:`${t} Sie k\xF6nnen ihn noch ${i===1?"einmal":`${i}-mal`} h\xF6ren.`},picture:n=>`Bild des Klangs, ${Number(n.toFixed(2)).toLocaleString("de")} ${n===1?"Sekunde":"Sekunden"} lang`,spokeFor:"sprach f\xFCr die Entscheidung",spokeAgainst:"sprach dagegen",getsReady:"Der Klang wird vorbereitet \u2026",notLoaded:"Der Klang konnte nicht geladen werden. Nichts ist verloren. Bitte pr\xFCfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",undecodable:"Dieser Browser kann den Klang nicht abspielen. Nichts ist verloren. Bitte versuchen Sie es noch einmal, oder \xF6ffnen Sie den Link in einem anderen Browser.",soundLocked:"Der Browser hat den Ton nicht starten lassen. Nichts ist verloren. Bitte dr\xFCcken Sie noch einmal auf Abspielen.",noDevice:"Dieses Ger\xE4t scheint keinen Ton ausgeben zu k\xF6nnen. Schlie\xDFen Sie Kopfh\xF6rer oder Lautsprecher an und dr\xFCcken Sie noch einmal auf Abspielen.",tryAgain:"Noch einmal versuchen",networkRecognised:"Das Netz erkannte",youSaid:"Sie sagten",breakTitle:"Zeit f\xFCr eine kurze Pause",partDone:(n,e)=>`Teil ${n} von ${e} ist geschafft.`,breakText:"G\xF6nnen Sie Augen und Ohren einen Moment Ruhe. Machen Sie weiter, wann immer Sie so weit sind.",debriefing:"Fast geschafft",finish:"Abschlie\xDFen",thanks:"Vielen Dank!",allSaved:"Sie haben die Studie abgeschlossen, und alle Ihre Antworten sind gespeichert.",code:"Ihr Abschlusscode",copy:"Kopieren",copied:"Kopiert",back:"Zur\xFCck, woher Sie kamen",mayClose:"Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",anotherPerson:"Jemand anderes nimmt an diesem Ger\xE4t teil",withdrawn:"Sie haben die Studie verlassen",withdrawnText:"Alles, was Sie geantwortet hatten, ist gel\xF6scht. Danke f\xFCr Ihr Interesse. Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",startAgain:"Noch einmal von vorn beginnen",screenedOut:"Danke f\xFCr Ihr Interesse",screenedOutText:"Leider braucht diese Studie etwas, das es an diesem Ger\xE4t oder Ort nicht gibt. Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",leave:"Die Studie verlassen",leaveTitle:"M\xF6chten Sie die Studie verlassen?",leaveText:"Wenn Sie sie verlassen, werden alle Ihre bisherigen Antworten gel\xF6scht. Das l\xE4sst sich nicht r\xFCckg\xE4ngig machen.",leaveNot:"Wenn Sie nur eine Pause brauchen, schlie\xDFen Sie einfach diese Seite: Derselbe Link f\xFChrt dorthin zur\xFCck, wo Sie waren.",stay:"Bleiben",leaveNow:"Verlassen und meine Antworten l\xF6schen",unavailable:{unknown:{heading:"Hier gibt es keine Studie",text:"Bitte pr\xFCfen Sie, ob der Link vollst\xE4ndig ist, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."},closed:{heading:"Diese Studie nimmt niemanden mehr auf",text:"Sie ist vorbei. Danke f\xFCr Ihr Interesse."},full:{heading:"An dieser Studie nehmen schon genug Menschen teil",text:"Danke f\xFCr Ihr Interesse. Vielleicht wird wieder ein Platz frei; versuchen Sie es gern sp\xE4ter noch einmal."},"link-used":{heading:"Dieser Link wurde schon benutzt",text:"Er gilt einmal. Wenn Sie selbst damit begonnen haben, machen Sie bitte in dem Browser weiter, in dem Sie begonnen haben."},"link-needed":{heading:"Diese Studie braucht einen pers\xF6nlichen Link",text:"Bitte \xF6ffnen Sie den Link, der Ihnen geschickt wurde, oder fragen Sie die Personen, die die Studie durchf\xFChren."},"link-unknown":{heading:"Dieser Link ist nicht vollst\xE4ndig",text:"Bitte kopieren Sie den ganzen Link bis zum letzten Zeichen, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."}},elsewhere:"Diese Studie ist in einem anderen Tab ge\xF6ffnet",elsewhereText:"Sie k\xF6nnen immer nur an einer Stelle weitermachen. Nichts ist verloren.",goOnHere:"Hier weitermachen",trouble:"Etwas ist schiefgegangen",troubleText:"Nichts ist verloren: Alles bis hierher ist gespeichert.",reload:"Weiter",waitingAnswer:"Keine Verbindung. Ihre Antwort ist in diesem Browser aufgehoben und wird gesendet, sobald die Verbindung wieder da ist.",waiting:"Keine Verbindung. Nichts ist verloren. Die Seite macht weiter, sobald die Verbindung wieder da ist."};var Rt={en:De,de:Mt},Ot=Object.keys(Rt),$i="earshot.language",o=De,Z="en",et=new EventTarget;function Lt(n){return et.addEventListener("change",n),()=>et.removeEventListener("change",n)}function Dt(n){Z=n,o=Rt[tt(n)]??De,document.documentElement.lang=n,et.dispatchEvent(new Event("change"))}function it(n,e){let t=[ki(),...navigator.languages].filter(i=>!!i);for(let i of t){let r=n.find(s=>s===i)??n.find(s=>tt(s)===tt(i));if(r)return r}return e}function ki(){try{return localStorage.getItem($i)}catch{return null}}function tt(n){return n.split("-")[0].toLowerCase()}var w=class extends U{connectedCallback(){super.connectedCallback(),this.forget=Lt(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.forget?.()}};var $=m`
  :host {
    display: block;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1 {
    margin: 0 0 18px;
    font-size: 24px;
    font-weight: 620;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h1:focus {
    outline: none;
  }

  h2 {
    margin: 0 0 8px;
    font-size: var(--text);
    font-weight: 620;
  }

  p {
    margin: 0 0 14px;
  }

  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }

  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    padding: 12px 28px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .primary {
    background: var(--accent);
    color: var(--accent-ink);
  }

  @media (hover: hover) {
    .primary:not([aria-disabled='true']):hover {
      background: var(--accent-strong);
    }

    .secondary:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  }

  .primary[aria-disabled='true'] {
    background: var(--rest);
    color: var(--rest-ink);
    cursor: default;
  }

  .secondary {
    background: var(--card);
    border-color: var(--line-strong);
    color: var(--ink);
  }

  .plain {
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--text-small);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .plain:hover {
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    margin-top: 28px;
  }

  .card {
    padding: var(--card-padding, 18px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .quiet {
    color: var(--ink-2);
    font-size: var(--text-small);
  }

  .error {
    margin: 8px 0 0;
    color: var(--danger);
    font-size: var(--text-small);
    font-weight: 560;
  }

  .notice {
    padding: 14px 18px;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .prose > :first-child {
    margin-top: 0;
  }

  .prose > :last-child {
    margin-bottom: 0;
  }

  .prose :is(h1, h2, h3, h4) {
    margin: 22px 0 6px;
    font-size: var(--text);
    font-weight: 620;
    line-height: 1.35;
  }

  .prose :is(ul, ol) {
    margin: 0 0 14px;
    padding-left: 22px;
  }

  .prose li {
    margin-bottom: 4px;
  }

  .prose kbd {
    padding: 1px 7px;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    font: inherit;
    font-size: 0.88em;
  }

  .prose img {
    max-width: 100%;
  }

  @media (max-width: 520px) {
    h1 {
      margin-bottom: 12px;
      font-size: 21px;
    }

    .actions {
      flex-direction: column-reverse;
      align-items: stretch;
    }

    .actions .plain {
      align-self: center;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .primary,
    .secondary {
      transition:
        background-color 120ms,
        border-color 120ms,
        color 120ms;
    }
  }
`;var b=class extends w{constructor(){super(...arguments);this.busy=!1}static{this.styles=[$]}firstUpdated(){window.scrollTo(0,0),this.renderRoot.querySelector("h1")?.focus({preventScroll:!0})}done(t={}){this.busy||this.dispatchEvent(new CustomEvent("done",{detail:t}))}async focusOn(t){await this.updateComplete,this.renderRoot.querySelector(t)?.focus()}};d([h({type:Boolean})],b.prototype,"busy",2);var J=class extends b{constructor(){super(...arguments);this.lost=!1}render(){return l`
      <h1 tabindex="-1">${this.about?.title[Z]||o.welcome}</h1>
      ${this.lost?l`<p class="notice" role="alert">${o.lost}</p>`:u}
      <p>${o.welcomeText}</p>
      <section class="card">
        <h2>${o.youNeed}</h2>
        <ul>
          ${o.needs.map(t=>l`<li>${t}</li>`)}
        </ul>
      </section>
      <div class="actions">
        <span class="quiet">${o.nothingYet}</span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${o.start}</button>
      </div>
    `}};J.styles=[...b.styles,m`
      h1 {
        font-size: 30px;
      }

      ul {
        margin: 0;
        padding-left: 20px;
      }

      @media (max-width: 520px) {
        h1 {
          font-size: 26px;
        }
      }
    `],d([h({attribute:!1})],J.prototype,"about",2),d([h({type:Boolean})],J.prototype,"lost",2),J=d([g("earshot-welcome")],J);function Nt(n,e){let t=n.getOutputTimestamp?.(),i=performance.now();if(t?.performanceTime&&t.contextTime&&Math.abs(i-t.performanceTime)<500)return t.performanceTime+(e-t.contextTime)*1e3;let r=n.outputLatency||n.baseLatency||0;return i+(e-n.currentTime+r)*1e3}var T=class extends Error{constructor(t){super(t);this.reason=t}},Si=.03,Ht=.01,It=2500,nt=class{decode(e){return this.open().decodeAudioData(e).catch(()=>{throw new T("undecodable")})}blank(e){let t=this.open();return t.createBuffer(1,Math.round(e*t.sampleRate),t.sampleRate)}async play(e){let t=this.open();await this.unlock(t);let i=t.createGain(),r=t.createBufferSource();r.buffer=e,r.connect(i).connect(t.destination);let s=t.currentTime+Si;r.start(s);let a=!1,c=new Promise(p=>{r.onended=()=>{i.disconnect(),p(!a)}});return{audibleAt:()=>Nt(t,s),over:c,stop:()=>{a=!0,i.gain.setTargetAtTime(0,t.currentTime,Ht/3),r.stop(t.currentTime+Ht)}}}condition(){let e=this.context,t=e?.playbackStats?.underrunEvents;return{...e?{sampleRate:e.sampleRate,outputLatencyMs:(e.outputLatency||0)*1e3}:{},...t===void 0?{}:{underruns:t}}}open(){return this.context??=new AudioContext({latencyHint:"interactive"}),this.context}async unlock(e){if(e.state!=="running"&&await Promise.race([e.resume(),Ut(It)]),e.state!=="running")throw new T("locked");let t=e.currentTime,i=performance.now()+It;for(;e.currentTime===t;){if(performance.now()>i)throw new T("no-device");await Ut(2)}}};function Ut(n){return new Promise(e=>setTimeout(e,n))}var q=new nt;var qt=[392,493.88,587.33],jt=.32,Ai=.7,Pi=10**(-20/20);function zt(n){let e=n.blank(qt.length*jt+Ai),t=e.getChannelData(0);qt.forEach((a,c)=>_i(t,e.sampleRate,a,c*jt));let i=Math.sqrt(t.reduce((a,c)=>a+c*c,0)/t.length),r=t.reduce((a,c)=>Math.max(a,Math.abs(c)),0),s=Math.min(Pi/i,.89/r);return t.forEach((a,c)=>t[c]=a*s),e}function _i(n,e,t,i){for(let r=Math.round(i*e);r<n.length;r++){let s=r/e-i,a=Math.min(1,s/.01)*Math.exp(-s/.22)*Math.min(1,(n.length-r)/(.05*e));n[r]+=a*(Math.sin(2*Math.PI*t*s)+.25*Math.sin(4*Math.PI*t*s))}}var P=class extends w{constructor(){super(...arguments);this.max=null;this.label="";this.hint="";this.plays=0;this.playing=!1;this.problem="";this.starting=!1}disconnectedCallback(){super.disconnectedCallback(),this.current?.stop()}async play(t=performance.now()){if(!(!this.buffer||this.starting||this.playing||this.exhausted)){this.starting=!0,this.problem="";try{await this.follow(await q.play(this.buffer),t)}catch(i){this.problem=i instanceof T&&i.reason==="no-device"?o.noDevice:o.soundLocked}finally{this.starting=!1}}}render(){let t=!this.buffer||this.exhausted;return l`
      <div class="clip">
        <button
          class="play"
          aria-label=${o.play}
          aria-describedby="status"
          aria-disabled=${t}
          @click=${i=>this.play(i.timeStamp)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=${this.playing?"M4 10v4M9 5v14M14.5 8v8M20 10.5v3":"M7.5 4.2v15.6L20 12z"}
              stroke=${this.playing?"currentColor":u} stroke-width="2.6" stroke-linecap="round" />
          </svg>
          <svg class="ring ${this.playing?"running":""}" viewBox="0 0 36 36" aria-hidden="true"
            .style=${`--duration: ${this.buffer?.duration??1}s`}>
            <circle cx="18" cy="18" r="17" pathLength="100" />
          </svg>
        </button>
        <div>
          <b>${this.label||o.listen}</b>
          <span class="quiet" id="status" role="status">${this.status}</span>
        </div>
      </div>
      ${this.problem?l`<p class="error" role="alert">${this.problem}</p>`:u}
    `}get exhausted(){return this.max!==null&&this.plays>=this.max}get status(){return this.buffer?this.playing?o.playing:this.hint||o.played(this.plays,this.max):o.getsReady}async follow(t,i){this.current=t,this.plays++,this.playing=!0;let r={requestedAt:i,audibleAt:t.audibleAt()};this.dispatchEvent(new CustomEvent("played",{detail:r})),t.over.then(s=>{this.playing=!1,this.dispatchEvent(new CustomEvent("heard",{detail:s}))})}};P.styles=[$,m`
      .clip {
        display: flex;
        align-items: center;
        gap: 18px;
        padding: var(--clip-padding, 22px 10px);
      }

      .play {
        position: relative;
        flex: none;
        display: grid;
        place-items: center;
        width: var(--clip-button, 76px);
        height: var(--clip-button, 76px);
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: var(--accent);
        color: var(--accent-ink);
      }

      @media (hover: hover) {
        .play:not([aria-disabled='true']):hover {
          background: var(--accent-strong);
        }
      }

      .play[aria-disabled='true'] {
        background: var(--rest);
        color: var(--rest-ink);
        cursor: default;
      }

      .play > svg:first-child {
        width: 38%;
        fill: currentColor;
      }

      .ring {
        position: absolute;
        inset: -7px;
        width: calc(100% + 14px);
        height: calc(100% + 14px);
        transform: rotate(-90deg);
        fill: none;
        stroke: var(--accent);
        stroke-width: 1.4;
        stroke-linecap: round;
        stroke-dasharray: 100;
        stroke-dashoffset: 100;
        visibility: hidden;
      }

      .running {
        visibility: visible;
        stroke-dashoffset: 0;
      }

      b {
        display: block;
        font-weight: 600;
      }

      /* Two lines always, so that nothing moves under a finger when the words change. */
      @media (max-width: 520px) {
        .quiet {
          display: block;
          min-height: 3em;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        .running {
          animation: run var(--duration) linear;
        }

        @keyframes run {
          from {
            stroke-dashoffset: 100;
          }
        }
      }
    `],d([h({attribute:!1})],P.prototype,"buffer",2),d([h({attribute:!1})],P.prototype,"max",2),d([h()],P.prototype,"label",2),d([h()],P.prototype,"hint",2),d([x()],P.prototype,"plays",2),d([x()],P.prototype,"playing",2),d([x()],P.prototype,"problem",2),P=d([g("earshot-clip")],P);var j=class extends b{constructor(){super(...arguments);this.played=!1;this.missing=!1;this.help=!1;this.buffer=zt(q)}render(){return l`
      <h1 tabindex="-1">${o.soundCheck}</h1>
      <p>${o.soundCheckText}</p>
      <div class="card">
        <earshot-clip
          .buffer=${this.buffer}
          .label=${o.playSound}
          .hint=${o.playSoundAgain}
          @played=${this.onPlayed}
        ></earshot-clip>
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${o.playFirst}</p>
      <div class="help" role="status">${this.help?this.tips():u}</div>
      <div class="actions">
        <button class="secondary" @click=${this.silent}>${o.notHeard}</button>
        <button class="primary" aria-disabled=${this.busy||!this.played} @click=${this.heard}>${o.heard}</button>
      </div>
    `}tips(){return l`<div class="notice">
      <h2>${o.noSoundHelp}</h2>
      <ul>
        ${o.noSoundTips.map(t=>l`<li>${t}</li>`)}
      </ul>
    </div>`}onPlayed(){this.played=!0,this.missing=!1}silent(){this.missing=!this.played,this.help=this.played}heard(){this.missing=!this.played,this.played&&this.done({heard:!0})}};j.styles=[...b.styles,m`
      .answers {
        display: flex;
        gap: 12px;
      }

      .help {
        margin-top: 20px;
      }

      .help ul {
        margin: 0;
        padding-left: 20px;
      }

      .help li + li {
        margin-top: 6px;
      }

      @media (max-width: 520px) {
        .answers {
          flex-direction: column-reverse;
        }
      }
    `],d([x()],j.prototype,"played",2),d([x()],j.prototype,"missing",2),d([x()],j.prototype,"help",2),j=d([g("earshot-audio-check")],j);var fe=class extends re{constructor(e){if(super(e),this.it=u,e.type!==Tt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){if(e===u||e==null)return this._t=void 0,this.it=e;if(e===L)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-string value");if(e===this.it)return this._t;this.it=e;let t=[e];return t.raw=t,this._t={_$litType$:this.constructor.resultType,strings:t,values:[]}}};fe.directiveName="unsafeHTML",fe.resultType=1;var N=Le(fe);var z=class extends b{constructor(){super(...arguments);this.agreed=!1;this.missing=!1}render(){return l`
      <h1 tabindex="-1">${this.step.title||o.information}</h1>
      <div class="prose">${N(this.step.html??"")}</div>
      <label class="statement">
        <input
          type="checkbox"
          .checked=${this.agreed}
          aria-invalid=${this.missing}
          aria-describedby="missing"
          @change=${this.tick}
        />
        <span class="prose">${this.step.statement?N(this.step.statement):o.consentFallback}</span>
      </label>
      <p class="error" id="missing" role="alert">${this.missing?o.tickFirst:u}</p>
      <div class="actions">
        <button class="plain" ?disabled=${this.busy} @click=${()=>this.done({agreed:!1})}>${o.decline}</button>
        <button class="primary" aria-disabled=${this.busy} @click=${this.agree}>${o.agree}</button>
      </div>
    `}tick(t){this.agreed=t.target.checked,this.missing=!1}agree(){this.agreed?this.done({agreed:!0}):(this.missing=!0,this.focusOn(".statement input"))}};z.styles=[...b.styles,m`
      .statement {
        display: flex;
        gap: 14px;
        margin-top: 24px;
        padding: 16px 18px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--card);
        cursor: pointer;
      }

      .statement:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .statement input {
        flex: none;
        width: 22px;
        height: 22px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
    `],d([h({attribute:!1})],z.prototype,"step",2),d([x()],z.prototype,"agreed",2),d([x()],z.prototype,"missing",2),z=d([g("earshot-consent")],z);var X=class extends b{constructor(){super(...arguments);this.copied=!1}render(){let{completionCode:t,redirect:i}=this.step;return l`
      <div class="tick" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg></div>
      <h1 tabindex="-1">${o.thanks}</h1>
      <p>${o.allSaved}</p>
      ${t?l`<div class="card code">
            <div>
              <span class="quiet" id="code">${o.code}</span>
              <output aria-labelledby="code">${t}</output>
            </div>
            <button class="secondary" @click=${this.copy}>${this.copied?o.copied:o.copy}</button>
          </div>`:u}
      <div class="actions">
        ${i?l`<span></span><a class="primary" href=${i}>${o.back}</a>`:l`<span class="quiet">${o.mayClose}</span>`}
        <button class="plain" @click=${()=>this.dispatchEvent(new CustomEvent("forget"))}>${o.anotherPerson}</button>
      </div>
    `}async copy(){try{await navigator.clipboard.writeText(this.step.completionCode??""),this.copied=!0}catch{getSelection()?.selectAllChildren(this.renderRoot.querySelector("output"))}}};X.styles=[...b.styles,m`
      .tick {
        display: grid;
        place-items: center;
        width: 56px;
        height: 56px;
        margin-bottom: 20px;
        border-radius: 50%;
        background: var(--accent-soft);
      }

      .tick svg {
        width: 28px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .code {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-top: 24px;
      }

      output {
        display: block;
        font-size: 26px;
        font-weight: 620;
        letter-spacing: 0.06em;
        overflow-wrap: anywhere;
        user-select: all;
      }

      @media (max-width: 520px) {
        .code {
          flex-direction: column;
          align-items: stretch;
        }

        .actions {
          flex-direction: column;
        }
      }
    `],d([h({attribute:!1})],X.prototype,"step",2),d([x()],X.prototype,"copied",2),X=d([g("earshot-finished")],X);var Bt=6,Ti=4,rt=class{constructor(){this.ready=new Map}load(e){let t=this.ready.get(e);if(t)return t;let i=Ci(e);this.ready.set(e,i),i.catch(()=>this.ready.delete(e));for(let r of[...this.ready.keys()].slice(0,-Bt))this.ready.delete(r);return i}async prefetch(e){for(let t of e.slice(0,Bt-2))await this.load(t).catch(()=>{})}};async function Ci(n){for(let e=1;;e++)try{let t=await fetch(n,{signal:AbortSignal.timeout(2e4)});if(!t.ok)throw new Error(`Status ${t.status}`);return t.headers.get("Content-Type")?.includes("json")?{seen:await t.json()}:{heard:await q.decode(await t.arrayBuffer())}}catch(t){if(t instanceof T||e===Ti)throw t;await new Promise(i=>setTimeout(i,300*2**e))}}var Ne=new rt;function Kt(n,e){let{frames:t,frequencies:i,levels:r,relevance:s}=n,a=new ImageData(t,i);for(let c=0;c<i;c++)for(let p=0;p<t;p++){let f=c*t+p,y=r[f]/80,v=s?e.over(y,s[f]/1e3):e.level(y);a.data.set([...v,255],4*((i-1-c)*t+p))}return a}function Wt(n){let{sampleRate:e,length:t,window:i,step:r,firstFrame:s,frames:a,frequencies:c}=n,p=y=>(s+y)*r/t,f=y=>y/i*e/(e/2);return{left:p(-.5),right:p(a-.5),top:1-f(c-.5),bottom:1-f(-.5)}}var Ei=[0,.25,.5,.75,1],H=class extends w{constructor(){super(...arguments);this.sizes=new ResizeObserver(()=>this.draw());this.announced=!1}static{this.styles=[m`
      :host {
        display: block;
      }

      canvas {
        display: block;
        width: 100%;
        height: var(--drawing-height, 190px);
      }

      .axis,
      .legend {
        display: flex;
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1.4;
      }

      .axis {
        justify-content: space-between;
        padding-top: 6px;
      }

      .axis span {
        flex: 0 0 0;
        display: flex;
        justify-content: center;
        white-space: nowrap;
      }

      .axis span:first-child {
        justify-content: flex-start;
      }

      .axis span:last-child {
        justify-content: flex-end;
      }

      .legend {
        flex-wrap: wrap;
        gap: 2px 20px;
        padding-top: 10px;
        font-size: 14px;
      }

      .legend i {
        display: inline-block;
        width: 12px;
        height: 12px;
        margin-right: 7px;
        border-radius: 3px;
        vertical-align: -1px;
      }

      .for {
        background: var(--for);
      }

      .against {
        background: var(--against);
      }

      @media (max-width: 520px) {
        .legend {
          gap: 2px 14px;
          padding-top: 6px;
          font-size: var(--text-tiny);
        }

        .legend i {
          margin-right: 5px;
        }
      }

      @media print {
        .legend i {
          print-color-adjust: exact;
        }
      }
    `]}disconnectedCallback(){super.disconnectedCallback(),this.sizes.disconnect()}render(){let t=this.drawing?this.seconds(this.drawing):1;return l`
      <canvas role="img" aria-label=${o.picture(t)}></canvas>
      <div class="axis" aria-hidden="true">
        ${Ei.map(i=>l`<span>${Mi(i*t,i===0||i===1)}</span>`)}
      </div>
      ${this.drawing?.relevance?l`<div class="legend">
            <span><i class="for"></i>${o.spokeFor}</span>
            <span><i class="against"></i>${o.spokeAgainst}</span>
          </div>`:u}
    `}firstUpdated(t){this.sizes.observe(this.canvas)}updated(t){this.draw()}draw(){let t=this.canvas,i=Math.round(t.clientWidth*devicePixelRatio),r=Math.round(t.clientHeight*devicePixelRatio),s=t.getContext("2d");!this.drawing||!s||i===0||r===0||(t.width=i,t.height=r,this.paint(s,this.drawing),this.announce())}announce(){this.announced||(this.announced=!0,requestAnimationFrame(()=>requestAnimationFrame(t=>this.dispatchEvent(new CustomEvent("seen",{detail:t})))))}};d([h({attribute:!1})],H.prototype,"drawing",2),d([D("canvas")],H.prototype,"canvas",2);function Mi(n,e){let t=Number(n.toFixed(2)).toString();return e?`${t} s`:t}var Ft=[255,255,255],Ri=.45,se=class{constructor(e){let t=getComputedStyle(e),i=r=>Oi(t.getPropertyValue(r).trim());this.plain=i("--ink"),this.neutral=i("--neutral"),this.inFavour=i("--for"),this.against=i("--against")}signal(){return Vt(this.plain)}relevance(e){return Vt(He(this.neutral,this.end(e),Math.min(1,Math.abs(e))))}level(e){return He(Ft,this.plain,e)}over(e,t){return He(He(Ft,this.plain,e*Ri),this.end(t),Math.sqrt(Math.min(1,Math.abs(t))))}end(e){return e<0?this.against:this.inFavour}};function He(n,e,t){let i=r=>Math.round(n[r]+(e[r]-n[r])*t);return[i(0),i(1),i(2)]}function Oi(n){let e=Number.parseInt(n.slice(1),16);return[e>>16&255,e>>8&255,e&255]}function Vt(n){return`rgb(${n.join(" ")})`}var ve=class extends H{seconds(e){return e.length/e.sampleRate}render(){let e=(this.drawing?.sampleRate??8e3)/2e3,t=Array.from({length:Math.floor(e)+1},(i,r)=>r);return l`
      ${super.render()}
      <div class="pitch" aria-hidden="true">
        ${t.map(i=>l`<span .style=${`bottom: ${100*i/e}%`}>${i+1>e?`${i} kHz`:i}</span>`)}
      </div>
    `}paint(e,t){let{width:i,height:r}=e.canvas,{left:s,top:a,right:c,bottom:p}=Wt(t),f=document.createElement("canvas");f.width=t.frames,f.height=t.frequencies,f.getContext("2d")?.putImageData(Kt(t,new se(this)),0,0),e.clearRect(0,0,i,r),e.imageSmoothingQuality="high",e.drawImage(f,s*i,a*r,(c-s)*i,(p-a)*r)}};ve.styles=[...H.styles,m`
      :host {
        --gutter: 42px;
        position: relative;
        padding-left: var(--gutter);
      }

      canvas {
        height: var(--spectrogram-height, 260px);
        border-radius: 2px;
        box-shadow: 0 0 0 1px var(--line);
      }

      .pitch {
        position: absolute;
        inset: 0 auto auto 0;
        width: calc(var(--gutter) - 7px);
        height: var(--spectrogram-height, 260px);
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1;
        text-align: right;
        white-space: nowrap;
      }

      .pitch span {
        position: absolute;
        right: 0;
        transform: translateY(50%);
      }

      .pitch span:last-child {
        transform: translateY(85%);
      }

      .pitch span:first-child {
        transform: translateY(15%);
      }
    `],ve=d([g("earshot-spectrogram")],ve);function Gt(n,e){let{samples:t,relevance:i}=n;return Array.from({length:e},(r,s)=>{let a=Math.floor(s*t.length/e),c=Math.floor((s+1)*t.length/e),p={min:1/0,max:-1/0,relevance:0};for(let f=Math.max(0,a-1);f<Math.max(c,a+1);f++)p.min=Math.min(p.min,t[f]??0),p.max=Math.max(p.max,t[f]??0),p.relevance+=f>=a&&f<c?i?.[f]??0:0;return p})}function Yt(n){let e=n.reduce((t,i)=>Math.max(t,Math.abs(i.relevance)),0);return n.map(t=>e>0?t.relevance/e:0)}var Ie=class extends H{seconds(e){return e.samples.length/e.sampleRate}paint(e,t){let i=new se(this),{width:r,height:s}=e.canvas,a=Gt(t,r),c=Yt(a),p=t.samples.reduce((v,k)=>Math.max(v,Math.abs(k)),0)||1,f=Math.max(1,devicePixelRatio),y=v=>s/2*(1-v/p*.96);e.clearRect(0,0,r,s),a.forEach((v,k)=>{let _=Math.max(f,y(v.min)-y(v.max));e.fillStyle=t.relevance?i.relevance(c[k]):i.signal(),e.fillRect(k,(y(v.min)+y(v.max)-_)/2,1,_)})}};Ie=d([g("earshot-waveform")],Ie);var C=class extends w{constructor(){super(...arguments);this.plays={min:0,max:null};this.problem="";this.load=async()=>{let{url:t}=this.stimulus;this.ready=void 0,this.problem="";try{let i=await Ne.load(t);t===this.stimulus.url&&(this.ready=i)}catch(i){this.problem=i instanceof T?o.undecodable:o.notLoaded}};this.onOnline=()=>{this.problem&&this.load()}}connectedCallback(){super.connectedCallback(),window.addEventListener("online",this.onOnline)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("online",this.onOnline)}play(t){this.clip?.play(t)}willUpdate(t){t.has("stimulus")&&t.get("stimulus")?.url!==this.stimulus.url&&this.load()}render(){return this.problem?l`<div class="card failed">
        <p role="alert">${this.problem}</p>
        <button class="secondary" @click=${this.load}>${o.tryAgain}</button>
      </div>`:l`<div class="card">${this.content()}</div>`}content(){if(this.stimulus.kind==="audio"){let t=this.ready&&"heard"in this.ready?this.ready.heard:void 0;return l`<earshot-clip
        .buffer=${t}
        .max=${this.plays.max}
        @played=${this.pass}
        @heard=${this.pass}
      ></earshot-clip>`}return!this.ready||!("seen"in this.ready)?l`<div class="waiting ${this.stimulus.kind}" role="status">${o.getsReady}</div>`:"levels"in this.ready.seen?l`<earshot-spectrogram .drawing=${this.ready.seen} @seen=${this.pass}></earshot-spectrogram>`:l`<earshot-waveform .drawing=${this.ready.seen} @seen=${this.pass}></earshot-waveform>`}pass(t){this.dispatchEvent(new CustomEvent(t.type,{detail:t.detail}))}};C.styles=[$,m`
      .waiting {
        display: grid;
        place-items: center;
        min-height: var(--drawing-height, 190px);
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .waiting.spectrogram {
        min-height: var(--spectrogram-height, 260px);
      }

      .failed {
        padding: 10px 4px;
        text-align: center;
      }
    `],d([h({attribute:!1})],C.prototype,"stimulus",2),d([h({attribute:!1})],C.prototype,"plays",2),d([x()],C.prototype,"ready",2),d([x()],C.prototype,"problem",2),d([D("earshot-clip")],C.prototype,"clip",2),C=d([g("earshot-stimulus")],C);var oe=class extends b{render(){return l`
      <h1 tabindex="-1">${this.step.title||o.instructions}</h1>
      <div class="prose">${N(this.step.html??"")}</div>
      ${this.step.example?l`<figure>
            <figcaption>${o.example}</figcaption>
            <earshot-stimulus .stimulus=${this.step.example}></earshot-stimulus>
          </figure>`:u}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${o.begin}</button>
      </div>
    `}};oe.styles=[...b.styles,m`
      figure {
        margin: 24px 0 0;
      }

      figcaption {
        margin-bottom: 8px;
        font-weight: 600;
      }
    `],d([h({attribute:!1})],oe.prototype,"step",2),oe=d([g("earshot-instructions")],oe);var E=class extends b{constructor(){super(...arguments);this.heading="";this.text="";this.detail="";this.button="";this.quiet=""}render(){return l`
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${this.text}</p>
      ${this.detail?l`<p class="card quiet detail">${this.detail}</p>`:u}
      ${this.button?l`<div class="actions"><span></span>
            <button class="primary" @click=${()=>this.done()}>${this.button}</button></div>`:u}
      ${this.quiet?l`<button class="plain" @click=${()=>this.done()}>${this.quiet}</button>`:u}
    `}};E.styles=[...b.styles,m`
      .detail {
        margin-top: 20px;
        overflow-wrap: anywhere;
      }
    `],d([h()],E.prototype,"heading",2),d([h()],E.prototype,"text",2),d([h()],E.prototype,"detail",2),d([h()],E.prototype,"button",2),d([h()],E.prototype,"quiet",2),E=d([g("earshot-notice")],E);var be=class extends b{render(){let{done:e,blocks:t}=this.step;return l`
      <h1 tabindex="-1">${o.breakTitle}</h1>
      ${e&&t?l`<p>${o.partDone(e,t)}</p>`:u}
      ${this.step.html?l`<div class="prose">${N(this.step.html)}</div>`:l`<p>${o.breakText}</p>`}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${o.goOn}</button>
      </div>
    `}};d([h({attribute:!1})],be.prototype,"step",2),be=d([g("earshot-break")],be);var Li=6,B=class extends w{constructor(){super(...arguments);this.problem=""}focus(){this.renderRoot.querySelector("input, select, textarea")?.focus()}render(){let{type:t,options:i}=this.question,r=t==="scale"||t==="choice"&&(i?.length??0)<=Li;return l`
      ${r?l`<fieldset aria-describedby="problem"><legend>${this.label()}</legend>${this.radios()}</fieldset>`:l`<label class="label" for="field">${this.label()}</label>${this.field()}`}
      <p class="error" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
    `}label(){return l`${this.question.label}${this.question.required?u:l` <span class="optional">(${o.optional})</span>`}`}radios(){let t=this.question.type==="scale";return l`
      <div class="options ${t?"scale":""}">
        ${Zt(this.question).map(({value:i,label:r})=>l`
            <label class="option">
              <input
                type="radio"
                name=${this.question.id}
                .checked=${String(this.value)===i}
                aria-invalid=${!!this.problem}
                @change=${()=>this.give(t?Number(i):i)}
              />
              ${r}
            </label>
          `)}
      </div>
    `}field(){let{type:t,max:i}=this.question,r=!!this.problem,s=a=>this.give(a.target.value);return t==="choice"?l`<select id="field" aria-invalid=${r} aria-describedby="problem" @change=${s}>
        <option value="">${o.choose}</option>
        ${Zt(this.question).map(({value:a,label:c})=>l`<option value=${a} ?selected=${a===this.value}>${c}</option>`)}
      </select>`:t==="number"?l`<input id="field" inputmode="decimal" autocomplete="off" .value=${String(this.value??"")}
        aria-invalid=${r} aria-describedby="problem" @input=${s} />`:l`<textarea id="field" rows="2" maxlength=${i??u} .value=${String(this.value??"")}
      aria-invalid=${r} aria-describedby="problem" @input=${s}></textarea>`}give(t){this.dispatchEvent(new CustomEvent("given",{detail:t===""?void 0:t}))}};B.styles=[$,m`
      legend,
      .label {
        display: block;
        margin-bottom: 8px;
        font-weight: 600;
      }

      .optional {
        color: var(--ink-2);
        font-weight: 400;
      }

      input:not([type='radio']),
      select,
      textarea {
        width: 100%;
        min-height: 50px;
        padding: 10px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }

      input[inputmode] {
        max-width: 160px;
      }

      [aria-invalid='true'] {
        border-color: var(--danger);
      }

      .options {
        display: grid;
        gap: 8px;
      }

      .scale {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }

      .option {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 48px;
        padding: 8px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        cursor: pointer;
      }

      .scale .option {
        flex-direction: column;
        justify-content: center;
        gap: 2px;
        padding: 8px 2px;
      }

      .option:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      input[type='radio'] {
        width: 20px;
        height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }
    `],d([h({attribute:!1})],B.prototype,"question",2),d([h({attribute:!1})],B.prototype,"value",2),d([h()],B.prototype,"problem",2),B=d([g("earshot-question")],B);function Zt(n){if(n.type!=="scale")return n.options??[];let e=n.min??1,t=n.max??5;return Array.from({length:t-e+1},(i,r)=>({value:String(e+r),label:String(e+r)}))}var M=class extends b{constructor(){super(...arguments);this.heading="";this.button="";this.given={};this.problems={}}render(){return l`
      <h1 tabindex="-1">${this.step.title||this.heading}</h1>
      ${this.step.html?l`<div class="prose">${N(this.step.html)}</div>`:u}
      <div class="questions">
        ${(this.step.questions??[]).map(t=>l`
            <earshot-question
              .question=${t}
              .value=${this.given[t.id]}
              .problem=${this.problems[t.id]??""}
              @given=${i=>this.give(t.id,i.detail)}
            ></earshot-question>
          `)}
      </div>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${this.submit}>${this.button||o.goOn}</button>
      </div>
    `}give(t,i){this.given={...this.given,[t]:i},this.problems={...this.problems,[t]:""}}submit(){let t=this.step.questions??[];this.problems=Object.fromEntries(t.map(s=>[s.id,Di(s,this.given[s.id])]));let i=t.findIndex(s=>this.problems[s.id]);if(i>=0){this.updateComplete.then(()=>this.renderRoot.querySelectorAll("earshot-question")[i].focus());return}let r=t.filter(s=>this.given[s.id]!==void 0);this.done(Object.fromEntries(r.map(s=>[s.id,Ni(s,this.given[s.id])])))}};M.styles=[...b.styles,m`
      .questions {
        display: grid;
        gap: 26px;
        margin-top: 24px;
      }
    `],d([h({attribute:!1})],M.prototype,"step",2),d([h()],M.prototype,"heading",2),d([h()],M.prototype,"button",2),d([x()],M.prototype,"given",2),d([x()],M.prototype,"problems",2),M=d([g("earshot-questions")],M);function Di(n,e){if(e===void 0)return n.required?o.answerThis:"";if(n.type!=="number")return"";let t=Jt(e),{min:i,max:r}=n;return Number.isFinite(t)&&(i==null||t>=i)&&(r==null||t<=r)?"":o.aNumber(i,r)}function Ni(n,e){return n.type==="number"?Jt(e):e}function Jt(n){return Number(String(n).trim().replace(",","."))}var S=class extends w{constructor(){super(...arguments);this.legend="";this.options=[];this.disabled=!1}static areDigits(t){return t.length===10&&t.every((i,r)=>i===String(r))}focusOn(t){this.renderRoot.querySelectorAll("input")[this.options.indexOf(t)]?.focus()}render(){let t=S.areDigits(this.options);return l`
      <fieldset>
        <legend>${this.legend}</legend>
        <div class="choices ${t?"digits":""}">
          ${this.options.map(i=>l`
              <label>
                <input
                  type="radio"
                  name="choice"
                  .value=${i}
                  .checked=${i===this.value}
                  ?disabled=${this.disabled||i===this.except}
                  @change=${r=>this.choose(i,r.timeStamp)}
                />
                ${i}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:t,at:i}}))}};S.styles=[$,m`
      legend {
        margin-bottom: 12px;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 10px;
      }

      .digits {
        grid-template-columns: repeat(5, 1fr);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 64px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--card);
        font-size: 24px;
        font-weight: 560;
        cursor: pointer;
        user-select: none;
        -webkit-tap-highlight-color: transparent;
        touch-action: manipulation;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 700;
      }

      label:has(:checked)::after {
        content: '';
        position: absolute;
        top: 9px;
        right: 9px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--accent);
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        color: var(--rest-ink);
        background: none;
        cursor: default;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 8px;
          font-size: var(--text-small);
        }

        .digits {
          grid-template-columns: repeat(3, 1fr);
          gap: 8px;
        }

        .digits label {
          height: 50px;
        }

        .digits label:first-child {
          grid-area: 4 / 2;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        legend {
          margin-bottom: 6px;
        }

        .digits {
          gap: 6px;
        }

        .digits label {
          height: 44px;
        }
      }
    `],d([h()],S.prototype,"legend",2),d([h({attribute:!1})],S.prototype,"options",2),d([h()],S.prototype,"value",2),d([h()],S.prototype,"except",2),d([h({type:Boolean})],S.prototype,"disabled",2),S=d([g("earshot-choices")],S);var Q=class extends w{constructor(){super(...arguments);this.disabled=!1}render(){return l`
      <fieldset>
        <legend>${o.confidence}</legend>
        <div class="scale">
          ${o.confidenceLevels.map((t,i)=>l`
              <label>
                <input
                  type="radio"
                  name="confidence"
                  .value=${String(i+1)}
                  .checked=${this.value===i+1}
                  ?disabled=${this.disabled}
                  @change=${r=>this.choose(i+1,r.timeStamp)}
                />
                ${t}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:String(t),at:i}}))}};Q.styles=[$,m`
      legend {
        margin-bottom: 10px;
      }

      .scale {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 8px;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 48px;
        padding: 4px 6px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius-small);
        background: var(--card);
        font-size: var(--text-small);
        line-height: 1.2;
        text-align: center;
        cursor: pointer;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        background: none;
        color: var(--rest-ink);
        cursor: default;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 620;
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 6px;
          font-size: var(--text-small);
        }

        .scale {
          gap: 6px;
        }

        label {
          min-height: 44px;
          padding: 2px;
          font-size: var(--text-tiny);
        }
      }
    `],d([h({type:Number})],Q.prototype,"value",2),d([h({type:Boolean})],Q.prototype,"disabled",2),Q=d([g("earshot-confidence")],Q);var ee=class extends w{constructor(){super(...arguments);this.given="";this.prediction=""}render(){return l`
      <dl>
        <div class="network">
          <dt>${o.networkRecognised}</dt>
          <dd>${this.prediction}</dd>
        </div>
        <div>
          <dt>${o.youSaid}</dt>
          <dd>${this.given}</dd>
        </div>
      </dl>
    `}};ee.styles=[$,m`
      :host {
        margin-top: 22px;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: end;
        margin: 0;
        border-radius: var(--radius);
        background: var(--accent-soft);
        text-align: center;
      }

      div {
        padding: 18px 12px;
      }

      dt {
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      dd {
        margin: 2px 0 0;
        font-size: 34px;
        font-weight: 620;
        line-height: 1.2;
      }

      .network dd {
        color: var(--accent);
      }
    `],d([h()],ee.prototype,"given",2),d([h()],ee.prototype,"prediction",2),ee=d([g("earshot-feedback")],ee);var Xt="button, a[href], summary, select, textarea, input:not([type=radio])";function Qt(n,e){let t=n.composedPath()[0],i=t instanceof Element?t:void 0;n.repeat||n.ctrlKey||n.metaKey||n.altKey||i?.closest("dialog")||(/^[0-9]$/.test(n.key)?e.digit(n.key,n.timeStamp):n.key==="Enter"&&!i?.matches(Xt)?(n.preventDefault(),e.next(n.timeStamp)):n.key===" "&&!i?.matches(Xt)&&!Hi(i)&&(n.preventDefault(),e.play(n.timeStamp)))}function Hi(n){return n instanceof HTMLInputElement&&!n.checked}var Ue=class{constructor(){this.plays=0;this.events=[];this.shownAt=performance.now();this.onBlur=e=>this.note("focus-lost",e.timeStamp);this.onFocus=e=>this.note("focus-back",e.timeStamp);this.onVisibility=e=>this.note(document.hidden?"page-hidden":"page-shown",e.timeStamp);this.note("viewport",this.shownAt,{width:innerWidth,height:innerHeight,pixelRatio:devicePixelRatio,touch:matchMedia("(pointer: coarse)").matches}),window.addEventListener("blur",this.onBlur),window.addEventListener("focus",this.onFocus),document.addEventListener("visibilitychange",this.onVisibility)}seen(e){this.onset??=e,this.note("seen",e)}played(e){this.plays++,this.onset??=e.audibleAt,this.note("play",e.requestedAt,{audible:this.since(e.audibleAt),...q.condition()})}heard(e){this.note(e?"played-to-end":"stopped",performance.now())}chosen(e,t,i){e==="answer"&&(this.chosenAt=i),this.note(e,i,{value:t})}sent(e){this.note("sent",e)}get responseTimeMs(){if(!(this.onset===void 0||this.chosenAt===void 0||this.chosenAt<this.onset))return ei(this.chosenAt-this.onset)}get all(){return[...this.events]}end(){window.removeEventListener("blur",this.onBlur),window.removeEventListener("focus",this.onFocus),document.removeEventListener("visibilitychange",this.onVisibility)}note(e,t,i={}){this.events.push({type:e,at:this.since(t),...i})}since(e){return ei(e-this.shownAt)}};function ei(n){return Math.round(n*10)/10}var A=class extends b{constructor(){super(...arguments);this.begun=!1;this.missing="";this.actions={digit:(t,i)=>this.digit(t,i),next:t=>this.feedback?this.goOn():this.next(t),play:t=>this.stimulus.play(t)};this.onKey=t=>Qt(t,this.actions)}connectedCallback(){super.connectedCallback(),this.observation=new Ue,window.addEventListener("keydown",this.onKey)}disconnectedCallback(){super.disconnectedCallback(),this.observation.end(),window.removeEventListener("keydown",this.onKey)}willUpdate(t){t.has("trial")&&(this.begun||=this.trial.stimulus.kind==="audio"&&this.trial.plays.min===0),t.has("feedback")&&this.feedback&&this.focusOn("earshot-feedback")}render(){let t=S.areDigits(this.trial.choices);return l`
      <h1 tabindex="-1">${t?o.question:o.questionOther}</h1>
      <earshot-stimulus
        .stimulus=${this.trial.stimulus}
        .plays=${this.feedback?{min:0,max:null}:this.trial.plays}
        @seen=${this.onSeen}
        @played=${this.onPlayed}
        @heard=${i=>this.observation.heard(i.detail)}
      ></earshot-stimulus>
      ${this.feedback?this.renderFeedback():this.renderAsks(t)}
    `}renderFeedback(){return l`
      <earshot-feedback
        tabindex="-1"
        .given=${this.feedback?.given??""}
        .prediction=${this.feedback?.prediction??""}
      ></earshot-feedback>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.goOn}>${o.goOn}</button>
      </div>
    `}renderAsks(t){let{asks:i,choices:r}=this.trial,s=i.secondChoice&&this.answer!==void 0,a=this.trial.stimulus.kind==="audio";return l`
      <div class="asks">
        ${s?l`<div class="chosen">
                <span>${o.yourAnswer}: <b>${this.answer}</b></span>
                <button class="plain" ?disabled=${this.busy} @click=${this.change}>${o.change}</button>
              </div>
              <earshot-choices
                id="second"
                .legend=${o.secondChoice}
                .options=${r}
                .value=${this.secondChoice}
                .except=${this.answer}
                ?disabled=${this.busy}
                @chosen=${c=>this.chooseSecond(c.detail)}
              ></earshot-choices>`:l`<earshot-choices
              .legend=${o.yourAnswer}
              .options=${r}
              .value=${this.answer}
              ?disabled=${this.busy||!this.begun}
              @chosen=${c=>this.choose(c.detail)}
            ></earshot-choices>`}
        ${i.confidence?l`<earshot-confidence
              .value=${this.confidence}
              ?disabled=${this.busy||!this.begun}
              @chosen=${c=>this.chooseConfidence(c.detail)}
            ></earshot-confidence>`:u}
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span class="quiet keys">${t?o.keys(a):u}</span>
        <button
          class="primary"
          aria-disabled=${this.busy||this.lacking()!==""}
          @click=${c=>this.next(c.timeStamp)}
        >
          ${this.busy?o.saving:o.next}
        </button>
      </div>
    `}onSeen(t){this.observation.seen(t.detail),this.begun=!0}onPlayed(t){this.observation.played(t.detail),this.missing="",window.setTimeout(()=>this.begun=!0,Math.ceil(t.detail.audibleAt-performance.now())+1)}choose({value:t,at:i}){this.answer=t,this.observation.chosen("answer",t,i),this.missing=""}chooseSecond({value:t,at:i}){this.secondChoice=t,this.observation.chosen("second-choice",t,i),this.missing=""}chooseConfidence({value:t,at:i}){this.confidence=Number(t),this.observation.chosen("confidence",t,i),this.missing=""}change(){this.answer=void 0,this.secondChoice=void 0}lacking(){let{asks:t,plays:i,stimulus:r}=this.trial;return!this.begun||r.kind==="audio"&&this.observation.plays<i.min?o.listenFirst(i.min):this.answer===void 0?o.answerFirst:t.secondChoice&&this.secondChoice===void 0?o.secondFirst:t.confidence&&this.confidence===void 0?o.sureFirst:""}next(t){if(this.missing=this.lacking(),this.busy||this.missing||this.answer===void 0)return;this.observation.sent(t);let i={answer:this.answer,...this.secondChoice===void 0?{}:{secondChoice:this.secondChoice},...this.confidence===void 0?{}:{confidence:this.confidence},plays:this.observation.plays,...this.observation.responseTimeMs===void 0?{}:{responseTimeMs:this.observation.responseTimeMs},events:this.observation.all};this.dispatchEvent(new CustomEvent("answer",{detail:i}))}goOn(){this.dispatchEvent(new CustomEvent("go-on"))}digit(t,i){this.busy||this.feedback||!this.trial.choices.includes(t)||(this.begun?this.trial.asks.secondChoice&&this.answer!==void 0?t!==this.answer&&this.chooseSecond({value:t,at:i}):this.choose({value:t,at:i}):this.missing=o.listenFirst(this.trial.plays.min),this.choices?.focusOn(t))}};A.styles=[...b.styles,m`
      .asks {
        display: grid;
        gap: 22px;
        margin-top: 26px;
      }

      .chosen {
        display: flex;
        align-items: baseline;
        gap: 12px;
      }

      .chosen .plain {
        padding: 0;
      }

      earshot-feedback:focus {
        outline: none;
      }

      @media (max-width: 520px) {
        :host {
          --drawing-height: 130px;
          --spectrogram-height: 180px;
          --clip-padding: 8px 4px;
          --clip-button: 60px;
        }

        .asks {
          gap: 14px;
          margin-top: 16px;
        }

        .actions {
          margin-top: 16px;
        }

        .keys {
          display: none;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          --drawing-height: 104px;
          --spectrogram-height: 104px;
          --card-padding: 12px 14px;
        }

        h1 {
          margin-bottom: 10px;
          font-size: 19px;
        }

        .asks {
          gap: 10px;
          margin-top: 10px;
        }

        .actions {
          margin-top: 12px;
        }

        .primary {
          min-height: 48px;
          padding-block: 8px;
        }
      }
    `],d([h({attribute:!1})],A.prototype,"trial",2),d([h({attribute:!1})],A.prototype,"feedback",2),d([x()],A.prototype,"begun",2),d([x()],A.prototype,"answer",2),d([x()],A.prototype,"secondChoice",2),d([x()],A.prototype,"confidence",2),d([x()],A.prototype,"missing",2),d([D("earshot-stimulus")],A.prototype,"stimulus",2),d([D("earshot-choices")],A.prototype,"choices",2),A=d([g("earshot-trial")],A);function st(n,e,t,i){let{phase:r,step:s}=n,a=c=>i.complete(r,c.detail);switch(r){case"consent":return l`<earshot-consent .step=${s} ?busy=${e} @done=${a}></earshot-consent>`;case"demographics":return l`<earshot-questions .step=${s} .heading=${o.demographics} ?busy=${e} @done=${a}></earshot-questions>`;case"audio-check":return l`<earshot-audio-check ?busy=${e} @done=${a}></earshot-audio-check>`;case"instructions":return l`<earshot-instructions .step=${s} ?busy=${e} @done=${a}></earshot-instructions>`;case"practice":case"trial":return l`<earshot-trial
        .trial=${s}
        .feedback=${t}
        ?busy=${e}
        @answer=${c=>i.answer(c.detail)}
        @go-on=${()=>i.goOn()}
      ></earshot-trial>`;case"break":return l`<earshot-break .step=${s} ?busy=${e} @done=${a}></earshot-break>`;case"debriefing":return l`<earshot-questions .step=${s} .heading=${o.debriefing} .button=${o.finish} ?busy=${e} @done=${a}></earshot-questions>`;case"finished":return l`<earshot-finished .step=${s} @forget=${()=>i.forget()}></earshot-finished>`;case"withdrawn":return l`<earshot-notice .heading=${o.withdrawn} .text=${o.withdrawnText}
        .quiet=${o.startAgain} @done=${()=>i.forget()}></earshot-notice>`;case"screened-out":return l`<earshot-notice .heading=${o.screenedOut} .text=${o.screenedOutText}></earshot-notice>`}}var ye=class{constructor(e){this.study=e;this.memory=new Map}token(e){let t=this.read(this.personKey)??"";return e===""||t===""||e===t?this.read(this.tokenKey):void 0}keep(e,t){this.write(this.tokenKey,e),this.write(this.personKey,t||void 0)}forget(){this.write(this.tokenKey,void 0),this.write(this.personKey,void 0)}get tokenKey(){return`earshot.session.${this.study}`}get personKey(){return`earshot.person.${this.study}`}read(e){try{return localStorage.getItem(e)??this.memory.get(e)}catch{return this.memory.get(e)}}write(e,t){t===void 0?this.memory.delete(e):this.memory.set(e,t);try{t===void 0?localStorage.removeItem(e):localStorage.setItem(e,t)}catch{}}};function qe(n){return new Promise((e,t)=>{n.oncomplete=n.onsuccess=()=>e(n.result),n.onabort=n.onerror=()=>t(n.error)})}function at(n,e){let t,i=()=>{if(t)return t;let r=indexedDB.open(n);return r.onupgradeneeded=()=>r.result.createObjectStore(e),t=qe(r),t.then(s=>{s.onclose=()=>t=void 0},()=>{t=void 0}),t};return(r,s)=>i().then(a=>s(a.transaction(e,r).objectStore(e)))}var ot;function dt(){return ot||(ot=at("keyval-store","keyval")),ot}function ti(n,e=dt()){return e("readonly",t=>qe(t.get(n)))}function ii(n,e,t=dt()){return t("readwrite",i=>(i.put(e,n),qe(i.transaction)))}function ni(n,e=dt()){return e("readwrite",t=>(t.delete(n),qe(t.transaction)))}var we=class{constructor(e){this.study=e;try{this.store=at("earshot","outbox")}catch{}}async waiting(e){let i=await this.attempt(r=>ti(this.study,r))??this.memory;return i?.token===e?i:void 0}async put(e){this.memory=e,await this.attempt(t=>ii(this.study,e,t))}async clear(){this.memory=void 0,await this.attempt(e=>ni(this.study,e))}async attempt(e){try{return this.store&&await e(this.store)}catch{return}}};var xe=class extends Error{constructor(t,i,r=""){super(i);this.status=t;this.reason=r}},te=class extends Error{constructor(t){super("The server cannot be reached");this.retryAfterMs=t}},Ii=15e3,je=class{start(e,t,{external:i,link:r}){let s=Object.keys(i).length>0;return this.request("POST","",JSON.stringify({study:e,attempt:t,...s&&{external:i},...r&&{link:r}}))}state(e){return this.request("GET",`/${e}`)}step(e,t){return this.request("POST",`/${e}/steps`,t)}answer(e,t,i){return this.request("PUT",`/${e}/trials/${t}/answer`,i)}withdraw(e){return this.request("POST",`/${e}/withdraw`)}async events(e,t){await this.send("POST",`/api/participations/${e}/events`,JSON.stringify({events:t}))}async request(e,t,i){let r=await this.send(e,`/api/participations${t}`,i);if(r.ok)return this.read(r);if(r.status>=500||r.status===429||r.status===408)throw new te(Number(r.headers.get("Retry-After"))*1e3||void 0);let s=await r.json().catch(()=>({}));throw new xe(r.status,s.detail??s.title??`Status ${r.status}`,s.reason)}async send(e,t,i){let r={Accept:"application/json, application/problem+json","Accept-Language":Z};i!==void 0&&(r["Content-Type"]="application/json");try{return await fetch(t,{method:e,headers:r,body:i,cache:"no-store",signal:AbortSignal.timeout(Ii)})}catch{throw new te}}async read(e){try{return await e.json()}catch{throw new te}}};var ri=[500,1e3,2e3,4e3,8e3,15e3],ze=class{async untilAnswered(e,t){for(let i=0;;i++)try{return await e()}catch(r){if(!(r instanceof te))throw r;t(),await this.pause(r.retryAfterMs??ri[Math.min(i,ri.length-1)])}}tryNow(){this.wake?.()}async pause(e){let t=0;await new Promise(i=>{this.wake=i,window.addEventListener("online",this.wake,{once:!0}),t=window.setTimeout(i,e)}),window.clearTimeout(t),this.wake&&window.removeEventListener("online",this.wake),this.wake=void 0}};var Ui=["PROLIFIC_PID","STUDY_ID","SESSION_ID"];function si(n=location){let e=new URLSearchParams(n.search),t=Ui.map(r=>[r,e.get(r)]),i=new URLSearchParams(n.hash.slice(1)).get("link");return{external:Object.fromEntries(t.filter(r=>!!r[1])),...i?{link:i}:{}}}function lt({external:n,link:e}){return e??n.PROLIFIC_PID??""}var Be=class{constructor(e){this.onLost=e}async hold(e){return this.release!==void 0||this.request(e,{signal:AbortSignal.timeout(1500)})}async takeOver(e){await this.request(e,{steal:!0})}letGo(){this.release?.(),this.release=void 0}request(e,t){return"locks"in navigator?new Promise(i=>{let r=()=>new Promise(s=>{this.release=s,i(!0)});navigator.locks.request(`earshot.${e}`,t,r).catch(()=>{let s=this.release!==void 0;this.release=void 0,s&&this.onLost(),i(!1)})}):Promise.resolve(!0)}};var Ke=class{constructor(e){this.host=e;this.view={kind:"loading"};this.sending="nothing";this.api=new je;this.persistence=new ze;this.tab=new Be(()=>this.show({kind:"elsewhere"}));this.kept=new ye("");this.outbox=new we("");this.recruited={external:{}};this.attempt="";this.onOtherTab=e=>{e.key===this.kept.tokenKey&&this.token!==void 0&&this.view.kind==="welcome"&&this.open(this.about)};this.onError=e=>{this.tell({type:"error",message:String(e.message).slice(0,200)})};e.addController(this)}hostConnected(){window.addEventListener("storage",this.onOtherTab),window.addEventListener("error",this.onError)}hostDisconnected(){window.removeEventListener("storage",this.onOtherTab),window.removeEventListener("error",this.onError),this.tab.letGo()}async open(e){this.about=e,this.kept=new ye(this.study),this.outbox=new we(this.study),this.recruited=si(),this.token===void 0?this.welcome(!1):await this.tab.hold(this.study)?await this.resume("opened"):this.show({kind:"elsewhere"})}async takeOver(){await this.tab.takeOver(this.study),await this.resume("taken-over")}async start(){this.attempt||=crypto.randomUUID(),await this.exchange(async()=>{let e=await this.api.start(this.study,this.attempt,this.recruited);return this.kept.keep(e.token,lt(this.recruited)),await this.outbox.clear(),this.tab.hold(this.study),e})}async complete(e,t){await this.send({body:JSON.stringify({phase:e,data:t})})}async answer(e){if(this.view.kind!=="step")return;let{state:t}=this.view;await this.send({trial:t.step.trial,body:JSON.stringify(e)},i=>i.feedback?{kind:"feedback",state:t,given:e.answer,prediction:i.feedback.prediction,next:i}:{kind:"step",state:i})}goOn(){this.view.kind==="feedback"&&this.show({kind:"step",state:this.view.next})}async withdraw(){let e=this.token;e!==void 0&&(await this.outbox.clear(),await this.exchange(()=>this.api.withdraw(e)))}async retell(){let e=this.token,{view:t}=this;if(e===void 0||t.kind!=="step"&&t.kind!=="feedback"||this.sending!=="nothing")return;let i=await this.api.state(e).catch(()=>{});i&&this.view===t&&this.sending==="nothing"&&this.show(t.kind==="step"?{kind:"step",state:i}:{...t,next:i})}async forget(e=!1){await this.outbox.clear(),this.kept.forget(),this.attempt="",this.welcome(e)}tryNow(){this.persistence.tryNow()}async resume(e){let t=this.token;if(t===void 0){this.welcome(!1);return}let i=await this.outbox.waiting(t);await this.exchange(()=>i?this.deliver(i):this.api.state(t)),this.tell({type:e})}async send(e,t){let i=this.token;if(i===void 0||this.sending!=="nothing")return;this.report("on-its-way");let r={token:i,...e};await this.outbox.put(r),this.sending="nothing",await this.exchange(()=>this.deliver(r),t)}deliver({token:e,trial:t,body:i}){return t===void 0?this.api.step(e,i):this.api.answer(e,t,i)}async exchange(e,t=i=>({kind:"step",state:i})){if(this.sending==="nothing"){this.report("on-its-way");try{let i=await this.persistence.untilAnswered(e,()=>this.report("waiting"));await this.outbox.clear(),this.sending="nothing",this.show(t(i))}catch(i){this.sending="nothing",await this.recover(i)}}}async recover(e){let t=this.token,i=e instanceof xe?e.status:0,r=t===void 0?void 0:await this.outbox.waiting(t);await this.outbox.clear(),t===void 0&&(i===404||i===409)?this.show({kind:"unavailable",reason:qi(e)}):t!==void 0&&i===404&&r===void 0?await this.forget(!0):t!==void 0&&(i===404||i===409)?await this.exchange(()=>this.api.state(t)):(this.tell({type:"refused",status:i}),this.show({kind:"trouble",detail:e instanceof Error?e.message:String(e)}))}tell(e){let t=this.token;t!==void 0&&this.api.events(t,[{...e,at:new Date().toISOString(),language:Z}]).catch(()=>{})}welcome(e){this.about?.open?this.show({kind:"welcome",lost:e}):this.show({kind:"unavailable",reason:this.about?"closed":"unknown"})}get study(){return this.about?.slug??""}get token(){return this.kept.token(lt(this.recruited))}report(e){this.sending=e,this.host.requestUpdate()}show(e){this.view=e,this.host.requestUpdate()}};function qi(n){let{status:e,reason:t}=n;return e===404?t==="link-unknown"?"link-unknown":"unknown":t==="full"||t==="link-used"||t==="link-needed"?t:"closed"}var ie=class extends w{constructor(){super(...arguments);this.waiting=!1;this.answer=!1}render(){return l`<div role="status">
      ${this.waiting?l`<div class="waiting">
            <span>${this.answer?o.waitingAnswer:o.waiting}</span>
            <button @click=${()=>this.dispatchEvent(new CustomEvent("try-now"))}>${o.tryAgain}</button>
          </div>`:u}
    </div>`}};ie.styles=[$,m`
      .waiting {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-bottom: 18px;
        padding: 12px 16px;
        border-radius: var(--radius);
        background: var(--warning-soft);
        color: var(--warning);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      button {
        flex: none;
        min-height: 44px;
        padding: 6px 16px;
        border: 1px solid currentColor;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        font-weight: 600;
      }
    `],d([h({type:Boolean})],ie.prototype,"waiting",2),d([h({type:Boolean})],ie.prototype,"answer",2),ie=d([g("earshot-connection")],ie);var ae=class extends w{render(){return l`
      <button class="plain" @click=${this.ask}>${o.leave}</button>
      <dialog aria-labelledby="title">
        <h2 id="title">${o.leaveTitle}</h2>
        <p>${o.leaveText}</p>
        <p class="quiet">${o.leaveNot}</p>
        <div class="actions">
          <button class="secondary erase" @click=${this.leave}>${o.leaveNow}</button>
          <button class="primary" @click=${()=>this.dialog.close()}>${o.stay}</button>
        </div>
      </dialog>
    `}ask(){this.dialog.showModal(),this.renderRoot.querySelector(".primary")?.focus()}leave(){this.dialog.close(),this.dispatchEvent(new CustomEvent("leave"))}};ae.styles=[$,m`
      dialog {
        max-width: min(480px, calc(100vw - 40px));
        padding: 26px;
        border: 0;
        border-radius: 16px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 20px 60px rgb(28 33 38 / 25%);
      }

      dialog::backdrop {
        background: rgb(28 33 38 / 45%);
      }

      h2 {
        font-size: 20px;
        line-height: 1.3;
      }

      .erase {
        background: var(--card);
        border-color: var(--danger);
        color: var(--danger);
      }
    `],d([D("dialog")],ae.prototype,"dialog",2),ae=d([g("earshot-leave")],ae);var $e=class extends w{render(){return l`<span class="hidden" role="status">${o.loading}</span><i></i><i></i><i></i>`}};$e.styles=[$,m`
      i {
        display: block;
        height: 18px;
        margin-bottom: 14px;
        border-radius: 6px;
        background: var(--line);
        opacity: 0.6;
      }

      i:first-of-type {
        width: 70%;
        height: 28px;
        margin-bottom: 22px;
      }

      i:last-of-type {
        height: 190px;
        border-radius: var(--radius);
      }
    `],$e=d([g("earshot-outline")],$e);var ji=l`<span class="mark">
  <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M6 14v4M11 10v12M16 5v22M21 11v10M26 14v4" /></svg>Earshot
</span>`,I=class extends w{constructor(){super(...arguments);this.section="";this.count="";this.done=0;this.total=0}render(){return l`
      <div class="words"><span>${this.section||ji}</span><span>${this.count}</span></div>
      ${this.total>0?l`<div
            class="bar"
            role="progressbar"
            aria-label=${o.progressLabel}
            aria-valuemin="0"
            aria-valuemax=${this.total}
            aria-valuenow=${this.done}
            aria-valuetext=${o.progress(this.done,this.total)}
          >
            <div .style=${`width: ${100*this.done/this.total}%`}></div>
          </div>`:u}
    `}};I.styles=[$,m`
      .words {
        display: flex;
        justify-content: space-between;
        min-height: 24px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .mark {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        color: var(--ink);
        font-weight: 600;
      }

      .mark svg {
        width: 20px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 3;
        stroke-linecap: round;
      }

      .bar {
        height: 4px;
        margin-top: 10px;
        border-radius: 2px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        border-radius: 2px;
        background: var(--accent);
      }

      @media (max-width: 520px) {
        .bar {
          margin: 8px -20px 0;
          border-radius: 0;
        }
      }
    `],d([h()],I.prototype,"section",2),d([h()],I.prototype,"count",2),d([h({type:Number})],I.prototype,"done",2),d([h({type:Number})],I.prototype,"total",2),I=d([g("earshot-progress")],I);var zi=new Set(["demographics","audio-check","instructions","practice","trial","break","debriefing"]),de=class extends w{constructor(){super(...arguments);this.session=new Ke(this);this.actions={complete:(t,i)=>{this.session.complete(t,i)},answer:t=>{this.session.answer(t)},goOn:()=>this.session.goOn(),forget:()=>{this.session.forget()}}}willUpdate(t){(t.has("about")||!this.hasUpdated)&&(Dt(this.about?it(this.about.languages,this.about.language):it(Ot,"en")),this.session.open(this.about))}updated(){let{view:t}=this.session;if(t.kind==="step"||t.kind==="feedback"){let{step:i,prefetch:r}=t.kind==="step"?t.state:t.next;Ne.prefetch([...i.stimulus?[i.stimulus.url]:[],...r??[]])}}render(){let{view:t,sending:i}=this.session,r=t.kind==="step"||t.kind==="feedback"?t.state:void 0;return l`
      <header>${this.renderProgress(r)}</header>
      <main>
        <earshot-connection
          ?waiting=${i==="waiting"}
          ?answer=${r?.phase==="trial"||r?.phase==="practice"}
          @try-now=${()=>this.session.tryNow()}
        ></earshot-connection>
        ${Et(this.screenKey(),this.renderView())}
      </main>
      ${r&&zi.has(r.phase)?l`<footer><earshot-leave @leave=${()=>this.session.withdraw()}></earshot-leave></footer>`:u}
    `}renderProgress(t){let{done:i,total:r}=t?.progress??{done:0,total:0};if(t?.phase==="practice"||t?.phase==="trial"){let a=t.phase==="practice"?o.practice:o.mainPart;return l`<earshot-progress .section=${a} .count=${o.nOf(i+1,r)} .done=${i} .total=${r}></earshot-progress>`}let s=t?.phase==="break"?o.progress(i,r):"";return l`<earshot-progress .count=${s} .done=${i} .total=${s?r:0}></earshot-progress>`}renderView(){let{view:t,sending:i}=this.session,r=i!=="nothing";switch(t.kind){case"loading":return l`<earshot-outline></earshot-outline>`;case"welcome":return l`<earshot-welcome .about=${this.about} ?lost=${t.lost} ?busy=${r}
          @done=${()=>this.session.start()}></earshot-welcome>`;case"elsewhere":return l`<earshot-notice .heading=${o.elsewhere} .text=${o.elsewhereText}
          .button=${o.goOnHere} @done=${()=>this.session.takeOver()}></earshot-notice>`;case"unavailable":return l`<earshot-notice .heading=${o.unavailable[t.reason].heading}
          .text=${o.unavailable[t.reason].text}></earshot-notice>`;case"trouble":return l`<earshot-notice .heading=${o.trouble} .text=${o.troubleText} .detail=${t.detail}
          .button=${o.reload} @done=${()=>this.session.open(this.about)}></earshot-notice>`;case"step":return st(t.state,r,void 0,this.actions);case"feedback":return st(t.state,r,t,this.actions)}}screenKey(){let{view:t}=this.session;if(t.kind!=="step"&&t.kind!=="feedback")return t.kind;let{phase:i,step:r,progress:s}=t.state;return`${i} ${r?.trial??s.done}`}};de.styles=[$,m`
      :host {
        display: flex;
        box-sizing: border-box;
        flex-direction: column;
        min-height: 100%;
        max-width: var(--column);
        margin: 0 auto;
        padding: 20px max(20px, env(safe-area-inset-right)) 14px max(20px, env(safe-area-inset-left));
      }

      main {
        flex: 1;
        padding-top: 28px;
      }

      footer {
        margin-top: 22px;
      }

      @media (max-width: 520px) {
        :host {
          padding-top: 12px;
        }

        main {
          padding-top: 16px;
        }

        footer {
          margin-top: 8px;
          text-align: center;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          padding-top: 8px;
        }

        main {
          padding-top: 10px;
        }
      }
    `],d([h({type:Object})],de.prototype,"about",2),de=d([g("earshot-session")],de);export{de as EarshotSession};
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
lit-html/directive.js:
lit-html/directives/unsafe-html.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
